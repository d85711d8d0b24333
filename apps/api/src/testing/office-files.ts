import { strToU8, zipSync, type Zippable } from 'fflate';
import { PDFDocument, StandardFonts } from 'pdf-lib';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A paragraph of a Word document; `style` is one of `Title`, `Heading1`. */
export interface Paragraph {
  readonly text: string;
  readonly style?: string;
}

/** The smallest Word document: https://learn.microsoft.com/office/open-xml/word/structure-of-a-wordprocessingml-document */
export function docx(paragraphs: readonly Paragraph[], others: Zippable = {}): Uint8Array<ArrayBuffer> {
  const body = paragraphs.map(
    ({ text, style }) =>
      `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`,
  );
  return docxOf(body.join(''), others);
}

function docxOf(body: string, others: Zippable = {}): Uint8Array<ArrayBuffer> {
  const styles = ['Title', 'Heading1'].map(
    (id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace('1', ' 1')}"/></w:style>`,
  );
  const relations = (...targets: (readonly [type: string, target: string])[]) =>
    `<Relationships xmlns="${RELATIONSHIPS}">${targets
      .map(([type, target], at) => `<Relationship Id="r${at}" Type="${OFFICE}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(relations(['officeDocument', 'word/document.xml'])),
    'word/_rels/document.xml.rels': strToU8(relations(['styles', 'styles.xml'], ['numbering', 'numbering.xml'])),
    'word/styles.xml': strToU8(`<w:styles xmlns:w="${WORD}">${styles.join('')}</w:styles>`),
    'word/document.xml': strToU8(`<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`),
    ...others,
  }) as Uint8Array<ArrayBuffer>;
}

/** A Word document that somebody reviewed: words added and removed, a table, a list. */
export function reviewedDocx(): Uint8Array<ArrayBuffer> {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const cell = (text: string) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
  const item = (text: string) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;
  const by = 'w:id="1" w:author="Marc"';
  return docxOf(
    [
      `<w:p>${run('The oven is ')}<w:ins ${by}>${run('blue')}</w:ins>`,
      `<w:del ${by}><w:r><w:delText>red</w:delText></w:r></w:del>${run('.')}</w:p>`,
      `<w:tbl><w:tr>${cell('Zone')}${cell('When')}</w:tr><w:tr>${cell('Floor | wet')}${cell('daily')}</w:tr></w:tbl>`,
      item('First thing') + item('Second &lt;b&gt; &amp; thing'),
    ].join(''),
    {
      'word/numbering.xml': strToU8(
        `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
          </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      ),
    },
  );
}

/** A Word document with more megabytes of nothing in it than are unpacked. */
export function zipBomb(): Uint8Array<ArrayBuffer> {
  return docx([{ text: 'x' }], { 'word/media/image1.png': [new Uint8Array(66 * 1024 * 1024), { level: 1 }] });
}

/** One page for each list of lines; a line with `#` before it is set as a heading. */
export async function pdf(pages: readonly (readonly string[])[]): Promise<Uint8Array<ArrayBuffer>> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = file.addPage([595, 842]);
    lines.forEach((line, at) => {
      const isHeading = line.startsWith('# ');
      page.drawText(isHeading ? line.slice(2) : line, { x: 50, y: 780 - at * 40, size: isHeading ? 18 : 11, font });
    });
  }
  return (await file.save()) as Uint8Array<ArrayBuffer>;
}

/** A PDF written by hand; its table of places is left to the reader to find. */
export function rawPdf(objects: readonly string[], trailer: string): Uint8Array<ArrayBuffer> {
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new TextEncoder().encode(
    `%PDF-1.4\n${body}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\n%%EOF\n`,
  );
}

export function hundredThousandPages(): Uint8Array<ArrayBuffer> {
  const count = 100_000;
  const kids = Array.from({ length: count }, (_, at) => `${at + 3} 0 R`);
  return rawPdf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Count ${count} /Kids [${kids.join(' ')}] >>`,
      ...kids.map(() => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>'),
    ],
    '',
  );
}

/** Protected by a password that nobody knows. */
export function encryptedPdf(): Uint8Array<ArrayBuffer> {
  const key = 'ab'.repeat(32);
  return rawPdf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>',
      `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >>`,
    ],
    '/Encrypt 4 0 R /ID [<aa> <aa>]',
  );
}

/** The head and the stream that a Word document has which a password protects. */
export function encryptedDocx(): Uint8Array<ArrayBuffer> {
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]);
}
