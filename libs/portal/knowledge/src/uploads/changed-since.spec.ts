import type { DocumentVersion } from '@tasty-food/contract';
import { changedSince } from './changed-since';

const seen: DocumentVersion = {
  version: 2,
  revision: 1,
  title: 'The pump',
  language: 'en',
  validFrom: '2026-01-01',
  validTo: null,
  branches: ['angleur'],
  audience: 'staff',
  fileName: 'pump.md',
  type: 'text/markdown',
  bytes: 1,
  sections: 1,
  passages: 1,
  changedBy: 'Marc',
  changedAt: '2026-11-30T10:00:00Z',
};
const first = { ...seen, version: 1, revision: 0 };

it('tells of each version that was added since, the latest first', () => {
  const third = { ...seen, version: 3, fileName: 'new.md', changedBy: 'Ada', changedAt: '2026-11-30T11:00:00Z' };
  const told = { kind: 'added', version: 3, fileName: 'new.md', by: 'Ada', at: '2026-11-30T11:00:00Z' };
  expect(changedSince(seen, [third, seen, first])).toEqual([told]);
  expect(changedSince(seen, [{ ...third, version: 4 }, third, seen, first])).toEqual([{ ...told, version: 4 }, told]);
});

it('tells what somebody changed of the version itself', () => {
  const revised = { revision: 2, revisedBy: 'Ada', revisedAt: '2026-11-30T11:00:00Z' };
  const now: DocumentVersion = { ...seen, ...revised, validTo: '2026-12-31', branches: [], audience: 'manager' };
  expect(changedSince(seen, [now, first])).toEqual([
    {
      kind: 'changed',
      version: 2,
      what: ['upload.theLastDay', 'upload.theBranches', 'upload.theReaders'],
      by: 'Ada',
      at: '2026-11-30T11:00:00Z',
    },
  ]);
});

it('tells of nothing when nothing was changed, or only an earlier version', () => {
  expect(changedSince(seen, [seen, { ...first, revision: 5 }])).toEqual([]);
});
