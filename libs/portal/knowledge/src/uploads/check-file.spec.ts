import { DOCUMENT_MAX_BYTES, DOCUMENT_TYPES } from '@tasty-food/contract';
import { faultOfFile, FILE_ENDINGS, FILE_MAX_BYTES } from './check-file';

describe('a file that is chosen', () => {
  it('is held to what the contract says', () => {
    expect(FILE_MAX_BYTES).toBe(DOCUMENT_MAX_BYTES);
    expect(FILE_ENDINGS).toEqual(Object.values(DOCUMENT_TYPES).flat());
  });

  it.each([
    ['HACCP.PDF', 12, undefined],
    ['plan.v2.docx', FILE_MAX_BYTES, undefined],
    ['plan.docx', FILE_MAX_BYTES + 1, 'body-too-large'],
    ['photo.jpg', 12, 'document-type-unknown'],
    ['pdf', 12, 'document-type-unknown'],
    ['empty.txt', 0, 'document-empty'],
  ])('%s of %d bytes: %s', (name, size, fault) => {
    expect(faultOfFile({ name, size })).toBe(fault);
  });
});
