/** The dark modules of a QR code, row by row -> the path that fills them, a module a unit. Those beside each other are one rectangle. */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
  return rows.map((row, y) => rectangles(row, y)).join('');
}

function rectangles(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x++;
    const width = x + 1 - from;
    path += `M${from} ${y}h${width}v1h-${width}z`;
  }
  return path;
}
