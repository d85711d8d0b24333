import { isIPv6 } from 'node:net';

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const GROUPS = 8;

/**
 * What counts as one network: an IPv4 address, behind which a whole restaurant may be; of IPv6 the first 64 bits, which is what one
 * customer has at least (RFC 6177): by single addresses anybody would be 2^64 people.
 */
export function networkOf(address: string): string {
  const mapped = MAPPED.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [plain = ''] = address.split('%', 1);
  if (!isIPv6(plain)) return address;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const before = groupsOf(head);
  const after = groupsOf(tail ?? '');
  const omitted = tail === undefined ? 0 : GROUPS - before.length - after.length;
  const groups = [...before, ...Array<string>(Math.max(0, omitted)).fill('0'), ...after];
  const network = groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${network.join(':')}::/64`;
}

function groupsOf(half: string): string[] {
  const groups = half.split(':').filter(Boolean);
  // An IPv4 address at the end stands for two groups; neither of them is of the network.
  return groups.flatMap((group) => (group.includes('.') ? ['0', '0'] : [group]));
}
