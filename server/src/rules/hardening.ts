import { acceptsAnyName } from '../clients/posture.ts';
import type { TlsOption } from '../clients/setup.ts';
import { clientHello, isRefused } from '../tls/client-hello.ts';
import { isForwardSecret } from '../tls/offered-suites.ts';
import type { Plain } from '../tls/options.ts';
import { groupsIn, isWeakGroup } from '../tls/weak-groups.ts';
import { hasBit } from './secure-options.ts';

/**
 * Whether a TLS option asks for more than Node.js does by itself, so that it harms when it is lost: other authorities,
 * a certificate of the client's own, stricter versions, suites or checks. What repeats a default does not.
 *
 * @param nodeVersion one that `isKnownNode`
 */
export function isHardening(option: TlsOption, nodeVersion: number): boolean {
  const { name, value, outcome } = option;
  switch (name) {
    case 'ca':
    case 'cert':
    case 'crl':
    case 'key':
    case 'pfx':
    case 'servername':
    case 'sigalgs':
      return value.kind !== 'literal' || Boolean(value.value);
    case 'checkServerIdentity':
      return outcome !== undefined && !acceptsAnyName(option);
    case 'secureOptions':
      return hardeningBits.some((bit) => hasBit(option, bit));
    default:
      return value.kind === 'literal' && isStricter(name, value.value, nodeVersion);
  }
}

/** `SSL_OP_NO_TICKET`, `SSL_OP_NO_TLSv1_2` and `SSL_OP_NO_RENEGOTIATION` (openssl/ssl.h): Node.js sets none of them. */
const hardeningBits: readonly number[] = [0x4000, 0x800_0000, 0x4000_0000];

function isStricter(name: string, value: Plain, nodeVersion: number): boolean {
  if (typeof value !== 'string') return false;
  switch (name) {
    case 'minVersion':
      return value === 'TLSv1.3';
    case 'ecdhCurve':
      return value !== 'auto' && !groupsIn(value).some(isWeakGroup);
    case 'ciphers':
      return value !== '' && isStrictList(value, nodeVersion);
    default:
      return false;
  }
}

/** Whether a list leaves out the suites without forward secrecy that the list of Node.js has. */
function isStrictList(ciphers: string, nodeVersion: number): boolean {
  const hello = clientHello({ ciphers }, { nodeVersion });
  return (
    hello !== undefined &&
    !isRefused(hello) &&
    hello.suites.every((suite) => isForwardSecret(suite) && suite.authentication !== 'NULL')
  );
}
