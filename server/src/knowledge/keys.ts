/*
 * The shapes of AWS keys (IAM User Guide, "IAM identifiers", section "Unique identifiers"; the secret's alphabet is
 * that of the documentation's own examples) and the values that are no keys although they stand where keys do.
 */

/** What a text in a key's place is. */
export type KeyKind =
  /** It could be a real one. */
  | 'live'
  /** It is known from AWS's own documentation. */
  | 'documented'
  /** It says itself that something has to be put there. */
  | 'placeholder'
  /** A pair that test servers publish. */
  | 'test'
  | 'empty';

const keyId = /\b(A3T[A-Z0-9]|AKIA|ASIA)[A-Z0-9]{16}\b/g;
const secretShape = /^[A-Za-z0-9/+]{40}$/;
/** Forty characters of a secret's alphabet that stand alone, whatever is around them. */
const secretInText = /(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g;

const placeholderWords =
  /your|my[-_ ]?(access|secret|key)|<[^>]*>|\.\.\.|\*{3}|x{4,}|\$\{|\{\{|replace|change|insert|todo|fill|redacted|example|placeholder|access[-_ ]?key|secret[-_ ]?(access|key)|^(accessKeyId|secretAccessKey|key|secret|id|token)$/i;

/** Words and pairs that MinIO, LocalStack, moto and the SDKs' own tests use. */
const testWords =
  /^(minio(admin)?|minio123|test(ing)?\d*|fake\w*|dummy\w*|mock\w*|local(stack)?|foo(bar)?|bar|baz|akid|secret|root|admin|password|none|na|s3rver|accesskey\d*|verysecretkey\d*|q3am3uq867spqqa43p2f|zuf\+tfteslswrpmzcq1o\w*|zuf\+tfteslswru7bjd86\w*)$/i;

/**
 * What a literal in a key's place is, by its text alone.
 *
 * AWS's samples end in `EXAMPLE` (ids) or hold `EXAMPLEKEY` (secrets) in its documentation.
 */
export function keyKind(text: string): KeyKind {
  if (text.trim() === '') return 'empty';
  if (/EXAMPLE(KEY)?$/.test(text)) return 'documented';
  if (isRepetitive(text) || placeholderWords.test(text)) return 'placeholder';
  if (testWords.test(text)) return 'test';
  return 'live';
}

/** Whether a text has the shape of an access key id of AWS, long-term or temporary. */
export function isKeyId(text: string): boolean {
  keyId.lastIndex = 0;
  return keyId.exec(text)?.[0] === text;
}

/** The letters and digits of base32, which is what ids are made of (gitleaks, rule `aws-access-token`). */
const issuedId = /^A[KS]IA[A-Z2-7]{16}$/;
/** What people write who make an id up. */
const madeUp = /TEST|FAKE|DUMMY|MOCK|SAMPLE|EXAMPLE|INVALID|SECRET|ACCESS|ABCDE|QWERTY|23456|ZYXW/;
/** Sixteen characters of base32 that are drawn at random have fewer different ones in one case of ten thousand. */
const fewestCharacters = 8;

/** Whether a text is an access key id that AWS may well have issued, with nothing around it to say so. */
export function isLikelyIssued(text: string): boolean {
  const body = text.slice(4);
  return (
    issuedId.test(text) &&
    keyKind(text) === 'live' &&
    !madeUp.test(body) &&
    new Set(body).size >= fewestCharacters
  );
}

/** Whether a text has the shape of a secret access key of AWS. */
export function isSecretShaped(text: string): boolean {
  return secretShape.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
}

/** A key id as it may be shown: its first four characters tell its sort and nothing else. */
export function maskKeyId(id: string): string {
  return `${id.slice(0, 4)}${'*'.repeat(Math.max(4, Math.min(16, id.length - 4)))}`;
}

/**
 * A text with every secret masked: key ids keep four characters, secrets nothing.
 *
 * @param secrets texts that are known to be secrets, whatever their shape
 */
export function redact(text: string, secrets: Iterable<string> = []): string {
  let masked = text;
  for (const secret of secrets) if (secret.length > 3) masked = masked.replaceAll(secret, '*'.repeat(8));
  return masked
    .replace(keyId, (id) => maskKeyId(id))
    .replace(secretInText, (secret) =>
      isSecretShaped(secret) && /\d|[/+]/.test(secret) ? '*'.repeat(8) : secret,
    );
}

/** One character over and over, or an id whose tail is: `AKIAXXXXXXXXXXXXXXXX`, `0000…`. */
function isRepetitive(text: string): boolean {
  const body = text.replace(/^A(KIA|SIA)/, '');
  return body.length >= 3 && new Set(body.toLowerCase()).size <= 2;
}
