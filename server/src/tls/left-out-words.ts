import type { LeftOut } from './offered-suites.ts';

const reasons = {
  level: (level) => `that security level ${level} does not allow`,
  protocol: () => 'of a protocol version that is not offered',
  psk: () => 'with pre-shared keys, which Node.js has from a `pskCallback` alone',
  srp: () => 'with SRP, which Node.js has not',
} satisfies Record<LeftOut, (level: number) => string>;

/** The reasons for which suites of a list are left out of the hello, in the order in which they are spoken of. */
export const leftOutReasons: readonly LeftOut[] = ['level', 'protocol', 'psk', 'srp'];

/**
 * Why suites are left out, in words that follow their number: `with SRP, which Node.js has not`.
 *
 * @param level the security level that holds
 */
export function leftOutInWords(why: LeftOut, level: number): string {
  return reasons[why](level);
}
