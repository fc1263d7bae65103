import { explainCiphers, longestExplained } from '../tls/explain-ciphers.ts';
import { knownNodeVersions } from '../tls/node-versions.ts';
import { defaultNodeVersion } from '../workspace/settings.ts';
import type { Invocation } from './arguments.ts';
import { cipherPage } from './cipher-page.ts';
import { colorsFor } from './colors.ts';
import { colorFlag, nodeFlag } from './flags.ts';
import { type ExitCode, exitCodes, type Io, UsageError } from './io.ts';

/** `glacier-guard explain-ciphers <list>`: the suites that it yields, and what each token did. */
export function explainCiphersCommand({ operands, values }: Invocation, io: Io): ExitCode {
  const [list] = operands;
  if (list === undefined)
    throw new UsageError("`explain-ciphers` needs a cipher list: explain-ciphers 'HIGH:!aNULL'");
  if (list.length > longestExplained)
    throw new UsageError(
      `the cipher list has ${list.length} characters; at most ${longestExplained} are explained`,
    );
  const nodeVersion = nodeFlag(values) ?? defaultNodeVersion;
  const explanation = explainCiphers(list, nodeVersion);
  if (!explanation) {
    const { oldest, newest } = knownNodeVersions;
    throw new UsageError(
      `what Node.js ${nodeVersion} makes of a cipher list is not known here; ${oldest} to ${newest} are`,
    );
  }
  const { stdout, env } = io;
  const colors = colorsFor(stdout, env, colorFlag(values));
  stdout.write(cipherPage(explanation, { colors, width: stdout.columns ?? 100 }));
  return exitCodes.fine;
}
