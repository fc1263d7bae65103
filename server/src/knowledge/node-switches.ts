/**
 * What changes TLS for a whole process: a variable of the environment, or a default of the module `tls`.
 * `AWS_ENDPOINT_URL` stands for the variables of single services too.
 */
export type SwitchName =
  | 'NODE_TLS_REJECT_UNAUTHORIZED'
  | 'DEFAULT_MIN_VERSION'
  | 'DEFAULT_MAX_VERSION'
  | 'DEFAULT_CIPHERS'
  | 'AWS_ENDPOINT_URL';

/** The defaults of `tls` that code may assign (Node.js documentation, "TLS (SSL)", `tls.DEFAULT_MIN_VERSION` and those after it). */
export const tlsDefaults: ReadonlySet<string> = new Set<SwitchName>([
  'DEFAULT_MIN_VERSION',
  'DEFAULT_MAX_VERSION',
  'DEFAULT_CIPHERS',
]);

/** Flags that set a default of `tls` (Node.js documentation, "Command-line API", `--tls-min-v1.0` and those after it). */
const flags: ReadonlyMap<string, readonly [name: SwitchName, value: string]> = new Map([
  ['--tls-min-v1.0', ['DEFAULT_MIN_VERSION', 'TLSv1']],
  ['--tls-min-v1.1', ['DEFAULT_MIN_VERSION', 'TLSv1.1']],
  ['--tls-min-v1.2', ['DEFAULT_MIN_VERSION', 'TLSv1.2']],
  ['--tls-min-v1.3', ['DEFAULT_MIN_VERSION', 'TLSv1.3']],
  ['--tls-max-v1.2', ['DEFAULT_MAX_VERSION', 'TLSv1.2']],
  ['--tls-max-v1.3', ['DEFAULT_MAX_VERSION', 'TLSv1.3']],
]);

const ciphersFlag = /^--tls[-_]cipher[-_]list=(.*)$/s;

/** What a flag of `node` sets; undefined for one that is about something else. Node.js takes `_` for `-`. */
export function switchOfFlag(
  flag: string,
): { readonly name: SwitchName; readonly value: string } | undefined {
  const [, ciphers] = ciphersFlag.exec(flag) ?? [];
  if (ciphers !== undefined) return { name: 'DEFAULT_CIPHERS', value: ciphers };
  const [name, value] = flags.get(flag.replaceAll('_', '-')) ?? [];
  return name && value !== undefined ? { name, value } : undefined;
}

/** What can set a switch has one of these words in it; most files are told by them without being parsed. */
export const switchWords =
  /NODE_TLS_REJECT_UNAUTHORIZED|AWS_ENDPOINT_URL|\bDEFAULT_(?:MIN_VERSION|MAX_VERSION|CIPHERS)\b|--tls[-_](?:m(?:in|ax)[-_]v1|cipher[-_]list)/;

/**
 * The switch that a variable of the environment is; undefined for others. `NODE_OPTIONS` holds flags.
 *
 * AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_<SERVICE>: AWS SDKs and Tools Reference Guide, "Service-specific endpoints".
 */
export function switchOfVariable(variable: string): SwitchName | 'NODE_OPTIONS' | undefined {
  if (variable === 'NODE_TLS_REJECT_UNAUTHORIZED' || variable === 'NODE_OPTIONS') return variable;
  return /^AWS_ENDPOINT_URL(?:_[A-Z0-9_]+)?$/.test(variable) ? 'AWS_ENDPOINT_URL' : undefined;
}
