import type { Certificate } from '@tasty-food/contract';

export interface UsedCertificate {
  readonly certificate: Certificate;
  /** It proves nothing any more, and need not: a valid one of the same supplier for the same goods has taken its place. */
  readonly renewed: boolean;
}

/** What proves nothing and was not renewed comes first, then what holds today, then what was renewed. */
export function byUse(certificates: readonly Certificate[]): readonly UsedCertificate[] {
  const goodsOf = ({ supplier, scope }: Certificate) => `${supplier}\n${scope}`;
  const proven = new Set(certificates.filter(({ valid }) => valid).map(goodsOf));
  const rank = ({ certificate, renewed }: UsedCertificate) => (renewed ? 2 : certificate.valid ? 1 : 0);
  return certificates
    .map((certificate) => ({ certificate, renewed: !certificate.valid && proven.has(goodsOf(certificate)) }))
    .toSorted((one, other) => rank(one) - rank(other));
}
