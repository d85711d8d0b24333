const TOKEN = /<(\/?)([a-z][a-z0-9]*)[^>]*>|([^<]+)/g;
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** The HTML that mammoth writes (well-formed, no attributes that matter, no scripts) -> Markdown: headings, paragraphs, lists, tables. */
export function htmlToMarkdown(html: string): string {
  const writer = new MarkdownWriter();
  for (const [, closing, tag, text] of html.matchAll(TOKEN)) {
    if (text !== undefined)
      writer.text(text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity));
    else if (closing === '/') writer.close(tag ?? '');
    else writer.open(tag ?? '');
  }
  return writer.markdown();
}

/** Collects blocks in the order of the document. In a cell of a table every block is part of its row. */
class MarkdownWriter {
  private readonly blocks: string[] = [];
  private words = '';
  private prefix = '';
  private row: string[] | undefined;
  private rows: string[][] = [];
  private listDepth = 0;

  text(text: string): void {
    this.words += text;
  }

  open(tag: string): void {
    const heading = /^h([1-6])$/.exec(tag)?.[1];
    if (heading !== undefined) this.begin(`${'#'.repeat(Number(heading))} `);
    else if (tag === 'p' && this.prefix === '') this.begin('');
    else if (tag === 'ul' || tag === 'ol') this.openList();
    else if (tag === 'li') this.begin(`${'  '.repeat(Math.max(0, this.listDepth - 1))}- `);
    else if (tag === 'tr') this.row = [];
    else if (tag === 'br') this.words += ' ';
  }

  close(tag: string): void {
    if (/^(?:h[1-6]|p|li)$/.test(tag)) this.end();
    else if (tag === 'ul' || tag === 'ol') this.listDepth -= 1;
    else if (tag === 'td' || tag === 'th') this.closeCell();
    else if (tag === 'tr') this.closeRow();
    else if (tag === 'table') this.closeTable();
  }

  markdown(): string {
    this.end();
    // Items of one list stand close together, everything else is a paragraph of its own.
    return this.blocks.reduce((text, block, at) => {
      const isItem = (one: string | undefined) => one !== undefined && /^\s*- /.test(one);
      return text + (at === 0 ? '' : isItem(block) && isItem(this.blocks[at - 1]) ? '\n' : '\n\n') + block;
    }, '');
  }

  private openList(): void {
    this.end();
    this.listDepth += 1;
  }

  private begin(prefix: string): void {
    this.end();
    this.prefix = prefix;
  }

  private end(): void {
    if (this.row !== undefined) {
      this.words += ' ';
      return;
    }
    const words = this.words.replace(/\s+/g, ' ').trim();
    if (words !== '') this.blocks.push(this.prefix + words);
    this.words = '';
    this.prefix = '';
  }

  private closeCell(): void {
    this.row?.push(this.words.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|'));
    this.words = '';
    this.prefix = '';
  }

  private closeRow(): void {
    if (this.row?.some((cell) => cell !== '')) this.rows.push(this.row);
    this.row = undefined;
  }

  private closeTable(): void {
    const [head, ...rows] = this.rows;
    this.rows = [];
    if (head === undefined) return;
    const lineOf = (cells: string[]) => `| ${cells.join(' | ')} |`;
    this.blocks.push([lineOf(head), lineOf(head.map(() => '---')), ...rows.map(lineOf)].join('\n'));
  }
}
