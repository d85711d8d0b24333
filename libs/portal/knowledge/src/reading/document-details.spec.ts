import type { Document } from '@tasty-food/contract';
import { changeOf, detailsOf } from './document-details';

const seen = {
  version: 2,
  revision: 3,
  title: 'Hood',
  validFrom: '2026-01-01',
  validTo: null,
  audience: 'staff',
  branches: ['angleur', 'wandre'],
} as unknown as Document;

describe('changeOf', () => {
  it('is what differs, with the version and the revision that were seen', () => {
    const details = { ...detailsOf(seen), title: ' Hoods ', validTo: '2026-12-31' };
    expect(changeOf(seen, details)).toEqual({ version: 2, revision: 3, title: 'Hoods', validTo: '2026-12-31' });
    const ended = { ...seen, validTo: '2026-12-31' };
    expect(changeOf(ended, { ...detailsOf(ended), validTo: '' })).toEqual({ version: 2, revision: 3, validTo: null });
  });

  it('is nothing while nothing differs, or something is missing', () => {
    const details = detailsOf(seen);
    expect(changeOf(seen, details)).toBeUndefined();
    expect(changeOf(seen, { ...details, branches: ['wandre', 'angleur'] })).toBeUndefined();
    expect(changeOf(seen, { ...details, branches: undefined, title: 'Other' })).toBeUndefined();
    expect(changeOf(seen, { ...details, title: ' ' })).toBeUndefined();
  });
});
