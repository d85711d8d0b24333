import type { Certificate } from '@tasty-food/contract';
import { byUse } from './by-use';

const certificate = (supplier: string, scope: string, valid: boolean) => ({ supplier, scope, valid }) as Certificate;

describe('the certificates of a branch', () => {
  it('begin with what proves nothing, and end with what was renewed', () => {
    const old = certificate('Kip’Or', 'poultry', false);
    const renewal = certificate('Kip’Or', 'poultry', true);
    const lapsed = certificate('Al Mansour', 'beef', false);
    expect(byUse([old, renewal, lapsed])).toEqual([
      { certificate: lapsed, renewed: false },
      { certificate: renewal, renewed: false },
      { certificate: old, renewed: true },
    ]);
  });

  it('are not renewed by one for other goods, nor by one of another supplier', () => {
    const lapsed = certificate('Kip’Or', 'poultry', false);
    const others = [certificate('Kip’Or', 'beef', true), certificate('Al Mansour', 'poultry', true)];
    expect(byUse([...others, lapsed])[0]).toEqual({ certificate: lapsed, renewed: false });
  });
});
