/**
 * What a file has to hold to make an AWS client, in one form or another: the SDKs' package names, the global of
 * v2's browser build, and a client's class where it comes by way of another module.
 */
const clientNeedles = /aws-sdk|\bAWS\.[A-Zc]|\bnew [\w.]*(?:S3|Glacier|STS|Client)\b ?\(/;

/** Our own directives, which are looked at even where no client is. */
const directiveNeedle = /glacier-guard-ignore/;

/**
 * Whether a file can matter at all. Files that cannot are never parsed, unless an import leads to them.
 *
 * The search takes each byte for a character, which is right for needles in ASCII whatever the file's encoding
 * (UTF-16 apart, which no toolchain of our languages writes), and about a hundred times as fast as the parser.
 *
 * @param bytes the whole content
 */
export function canMatter(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  return clientNeedles.test(text) || directiveNeedle.test(text);
}

/** The same of a text that is already decoded. */
export function textCanMatter(text: string): boolean {
  return clientNeedles.test(text) || directiveNeedle.test(text);
}

/** Whether a file is no text: editors and compilers agree on the zero byte. */
export function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8192).includes(0);
}
