import { namesSecret } from './secret-names.ts';

/** What configuration says in single words, lower case: switches, stages, versions of TLS as Node.js names them (`minVersion`). */
const words: ReadonlySet<string> = new Set([
  '',
  'beta',
  'ci',
  'debug',
  'dev',
  'development',
  'disable',
  'disabled',
  'docker',
  'enable',
  'enabled',
  'false',
  'insecure',
  'live',
  'local',
  'n',
  'no',
  'none',
  'off',
  'on',
  'preprod',
  'preview',
  'prod',
  'production',
  'qa',
  'sandbox',
  'secure',
  'stage',
  'staging',
  'strict',
  'test',
  'testing',
  'tlsv1',
  'tlsv1.1',
  'tlsv1.2',
  'tlsv1.3',
  'true',
  'uat',
  'y',
  'yes',
]);

/** Short enough to be a port, a count or a time; no key is. */
const number = /^-?\d{1,6}(?:\.\d{1,3})?$/;

/** A scheme and a host with its port: no user, no path and no query, in which tokens are handed over. */
const address =
  /^[a-z][a-z0-9+.-]{0,15}:\/\/(?:[a-z0-9](?:[a-z0-9.-]{0,200}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?\/?$/i;

const region = /^[a-z]{2}(?:-[a-z]{3,9}){1,3}-\d$/;

/**
 * Whether the value of an environment variable may be shown: it says what is chosen, and cannot be a secret.
 *
 * @param name the variable's
 */
export function isPlainSetting(name: string, value: string): boolean {
  if (namesSecret(name)) return false;
  return words.has(value.toLowerCase()) || number.test(value) || address.test(value) || region.test(value);
}
