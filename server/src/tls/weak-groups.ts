import { chosenSuites, isRefused } from './client-hello.ts';
import type { Plain } from './options.ts';

/*
 * Curves over fields of less than 224 bits, below the 112 bits of security that NIST SP 800-57 part 1, table 2 asks
 * for: by the names that `ecdhCurve` takes for them.
 */
const weak: ReadonlySet<string> = new Set(
  `prime192v1 secp160k1 secp160r1 secp160r2 secp192k1 secp192r1 sect163k1 sect163r1 sect163r2 sect193r1 sect193r2
   P-192 B-163 K-163`
    .split(/\s+/)
    .map((name) => name.toLowerCase()),
);

/** The level of security from which on OpenSSL leaves these curves out (run with Node.js 14 to 26). */
const levelWithout = 2;

/**
 * The weak curves that a client offers beside TLS 1.2.
 *
 * @param ecdhCurve names joined by `:`, which Node.js takes
 * @param ciphers the option, for its `@SECLEVEL`
 * @param nodeVersion one that `isKnownNode`
 */
export function weakGroups(ecdhCurve: string, ciphers: Plain, nodeVersion: number): readonly string[] {
  const choice = chosenSuites({ ciphers }, { nodeVersion });
  if (!choice || isRefused(choice) || choice.level >= levelWithout) return [];
  return groupsIn(ecdhCurve).filter(isWeakGroup);
}

/** The names in an `ecdhCurve`. */
export function groupsIn(ecdhCurve: string): readonly string[] {
  return ecdhCurve.split(':').map((name) => name.trim());
}

/** Whether a name is that of a weak curve. */
export function isWeakGroup(name: string): boolean {
  return weak.has(name.toLowerCase());
}
