import type { TlsPosture } from './inventory.ts';

/** What is worse on the wire; what is not known is worse than what is good, and less than what is bad. */
export function worseTls(a: TlsPosture | null, b: TlsPosture | null): TlsPosture | null {
  return rank(a) <= rank(b) ? a : b;
}

function rank(posture: TlsPosture | null): number {
  if (posture === null) return 3;
  const { certificate, hostname, protocols, forwardSecrecy } = posture;
  if (certificate === 'unverified') return 0;
  if (hostname === 'unverified') return 1;
  if (protocols.length === 0) return 2;
  return forwardSecrecy === 'never' ? 2.5 : 4 - protocols.length / 8;
}
