import { qrPath } from './qr-path';

describe('the path of a QR code', () => {
  it('is one rectangle for dark modules beside each other', () => {
    expect(
      qrPath([
        [true, true, false, true],
        [false, false, false, false],
        [false, true, true, true],
      ]),
    ).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h3v1h-3z');
  });

  it('is empty without modules', () => {
    expect(qrPath([])).toBe('');
  });
});
