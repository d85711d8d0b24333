import { urlOf } from '@tasty-food/contract';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { strToU8 } from 'fflate';
import type { ApiClient } from './testing/api-client';
import { docx, rawPdf } from './testing/office-files';
import { RunningApi } from './testing/running-api';

/** Stands in the file of the machine that an entity would bring in. */
const OF_THE_MACHINE = /root:.*:0:0:/;

let api: RunningApi;
let manager: ApiClient;
/** Whoever follows an address that a person has named ends here. */
let listener: Server;
let trap: string;
const asked: string[] = [];

beforeAll(async () => {
  api = await RunningApi.start();
  manager = await api.signIn('manager@tastyfood.test');
  listener = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('<!ENTITY stolen "stolen">');
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  trap = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
}, 60_000);
afterAll(async () => {
  await api.close();
  listener.close();
});

/** A Word document whose text is written by hand, with whatever stands before it. */
function wordFile(prolog: string, text: string): Uint8Array<ArrayBuffer> {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const body = `<w:document xmlns:w="${main}"><w:body><w:p><w:r><w:t>Words before. ${text}</w:t></w:r></w:p></w:body></w:document>`;
  return docx([], { 'word/document.xml': strToU8(`<?xml version="1.0"?>${prolog}${body}`) });
}

/** The answer to the upload; and where it was taken, all that was understood of it. */
async function understood(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const response = await manager.upload('POST', urlOf('addDocument'), new File([content], name));
  expect(response.status).toBeLessThan(500);
  const text = await response.text();
  if (!response.ok) return text;
  const { documentId } = JSON.parse(text) as { documentId: string };
  return text + (await (await manager.get('document', { documentId })).text());
}

describe('an address that a person names', () => {
  it.each<[string, string, () => string | Uint8Array<ArrayBuffer>]>([
    [
      'an entity of the machine in a Word document',
      'file.docx',
      () => wordFile('<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;'),
    ],
    [
      'an entity of elsewhere in a Word document',
      'entity.docx',
      () => wordFile(`<!DOCTYPE d [<!ENTITY e SYSTEM "${trap}/entity">]>`, '&e;'),
    ],
    [
      'a definition of elsewhere in a Word document',
      'dtd.docx',
      () => wordFile(`<!DOCTYPE d SYSTEM "${trap}/dtd">`, 'Words.'),
    ],
    [
      'entities that multiply in a Word document',
      'laughs.docx',
      () =>
        wordFile(
          `<!DOCTYPE d [<!ENTITY a0 "ha">${Array.from({ length: 12 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('')}]>`,
          '&a12;',
        ),
    ],
    [
      'a picture of elsewhere in a Word document',
      'picture.docx',
      () =>
        docx([{ text: 'Words.' }], {
          'word/_rels/document.xml.rels': strToU8(
            `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${trap}/picture"/></Relationships>`,
          ),
        }),
    ],
    [
      'an action of a PDF',
      'action.pdf',
      () =>
        rawPdf(
          [
            `<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /URI /URI (${trap}/action) >> >>`,
            '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
            '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>',
          ],
          '',
        ),
    ],
    [
      'a picture and a link of Markdown',
      'page.md',
      () => `# Page\n\n![x](${trap}/image) <${trap}/link> [y](${trap}/y)\n`,
    ],
    [
      'front matter of Markdown',
      'front.md',
      () => `---\ntitle: ${trap}/title\nid: front\n---\n\n!include ${trap}/include\n`,
    ],
  ])('%s brings in nothing', async (_, name, content) => {
    const text = await understood(name, content());
    expect(text).not.toMatch(OF_THE_MACHINE);
    expect(text).not.toContain('stolen');
    expect(text.length).toBeLessThan(100_000);
  });

  it('in a question, a header or a field is a text like another', async () => {
    await manager.answer({ question: `What is at ${trap}/question ?` });
    const headers = { referer: `${trap}/referer`, host: trap.slice('http://'.length), 'x-forwarded-host': trap };
    await manager.send('GET', urlOf('menu', {}, { branch: 'angleur' }), undefined, headers);
    await manager.send('PUT', urlOf('feedback', { turnId: trap }), { rating: 'up', comment: `${trap}/comment` });
  });

  it('was asked by nobody', () => {
    expect(asked).toEqual([]);
  });
});
