import { findFacilities } from './facilities.ts';

describe('what the machine lacks', () => {
  it('is named, each with the line that installs it', () => {
    const { facilities, missing } = findFacilities(['/nowhere']);
    expect(facilities).toBeUndefined();
    expect(missing).toContain('redis-server (apt-get install -y redis-server)');
    expect(missing).toContain('initdb (apt-get install -y postgresql)');
  });
});
