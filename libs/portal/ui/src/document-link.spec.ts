import { documentLink } from './document-link';

describe('the link to a passage', () => {
  it('names the document, its version, the section and the passage', () => {
    expect(documentLink('doc:politique-remboursement#delais', { version: 2, passageId: '41' })).toEqual({
      path: ['/documents', 'politique-remboursement'],
      query: { section: 'delais', version: 2, passage: '41' },
    });
    expect(documentLink('doc:hours-2025#_intro')?.query).toEqual({ section: '_intro' });
  });

  it.each(['dish:B01', 'doc:a', 'doc:../x#y', ''])('is none for %j', (source) => {
    expect(documentLink(source)).toBeUndefined();
  });
});
