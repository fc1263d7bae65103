/** The names under which code keeps what nobody may read; those of key ids and public keys are not among them. */
const secretName =
  /^_*(?:\w*(?:secret|password|passwd|passphrase|private_?key|api_?key|auth_?token|session_?token|access_?token|refresh_?token)\w*|pwd|token)$/i;

/** Whether a name says that its value is a secret: `secretAccessKey`, `DB_PASSWORD`, `passphrase`. */
export function namesSecret(name: string): boolean {
  return secretName.test(name);
}

/** The secrets that a text says itself that it holds: a private key (RFC 7468), the password in a URL (RFC 3986, 3.2.1). */
export function secretsIn(text: string): readonly string[] {
  const keys = text.match(/-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*/g) ?? [];
  const passwords = [...text.matchAll(/:\/\/[^/:@\s]*:([^@/\s]+)@/g)].map(([, password = '']) => password);
  return [...keys, ...passwords];
}
