import type { DocumentRead } from '@tasty-food/contract';
import { versionNote } from './version-note';

type Dates = [version: number, validFrom: string, validTo: string | null];
const readOf = (shown: number, ...dates: Dates[]) => {
  const versions = dates.map(([version, validFrom, validTo]) => ({ version, validFrom, validTo }));
  return { document: versions.find(({ version }) => version === shown), versions } as unknown as DocumentRead;
};
const note = (read: DocumentRead) => {
  const said = versionNote(read, '2026-06-15');
  return said && ('by' in said ? [said.kind, said.by.version] : said.kind);
};

describe('what a reader is told of the version', () => {
  it('nothing of the only one, which holds', () => {
    expect(note(readOf(1, [1, '2026-01-01', null]))).toBeUndefined();
    expect(note(readOf(1, [1, '2026-06-15', '2026-06-15']))).toBeUndefined();
  });

  it('that a newer one holds', () => {
    expect(note(readOf(1, [3, '2026-02-01', null], [2, '2025-06-01', null], [1, '2025-01-01', '2025-12-31']))).toEqual([
      'replaced',
      3,
    ]);
  });

  it('that a newer one is coming, the next of several', () => {
    expect(note(readOf(1, [3, '2027-01-01', null], [2, '2026-09-01', null], [1, '2025-01-01', null]))).toEqual([
      'coming',
      2,
    ]);
  });

  it('that it does not hold, when nothing has replaced it', () => {
    expect(note(readOf(1, [1, '2025-01-01', '2025-12-31']))).toBe('expired');
    expect(note(readOf(1, [1, '2026-06-16', null]))).toBe('not-yet-valid');
    expect(note(readOf(1, [2, '2025-01-01', '2025-12-31'], [1, '2024-01-01', '2024-12-31']))).toBe('expired');
  });
});
