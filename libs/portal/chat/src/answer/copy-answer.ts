/** The drawn answer as it should land elsewhere: clean text, and HTML in which a table stays a table. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

export function copyOf(drawn: Element): Copied {
  const clean = drawn.cloneNode(true) as Element;
  for (const chip of clean.querySelectorAll('.chip')) chip.remove();
  for (const block of clean.querySelectorAll('.block, .table-scroll')) block.replaceWith(...block.childNodes);
  for (const element of clean.querySelectorAll('[class], [tabindex]')) {
    element.removeAttribute('class');
    element.removeAttribute('tabindex');
  }
  return { html: clean.innerHTML.trim(), text: textOf(clean).trim() };
}

/** Puts both on the clipboard; where the browser knows only text (or the page is on plain HTTP), it rejects or gives text alone. */
export async function copyAnswer(drawn: Element): Promise<void> {
  const { text, html } = copyOf(drawn);
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    }),
  ]);
}

function textOf(node: Node): string {
  // White space with a line break stands between blocks and is not part of what is read.
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/^\s*\n\s*$/, '');
  const inner = [...node.childNodes].map(textOf).join('');
  switch (node.nodeName) {
    case 'P':
    case 'H3':
    case 'H4':
    case 'H5':
    case 'H6':
    case 'PRE':
    case 'UL':
    case 'OL':
    case 'TABLE':
      return `${inner.trim()}\n\n`;
    case 'LI':
      return `- ${inner.trim()}\n`;
    case 'TR':
      return `${inner.replace(/\t$/, '')}\n`;
    case 'TD':
    case 'TH':
      return `${inner.trim()}\t`;
    case 'BR':
      return '\n';
    default:
      return inner;
  }
}
