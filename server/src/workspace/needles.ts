/**
 * What names an SDK or is its global, a service of an SDK that was handed over (`new this.aws.S3(…)`), and our own
 * directives, which are looked at even where no client is.
 */
const needles = /aws-sdk|\bAWS\.[A-Zc]|\bnew [\w.]*\.(?:S3|Glacier|STS) ?\(|glacier-guard-ignore/;

/** A client may come by way of another module of the workspace, by its own name or under one that ends like it. */
const makers = /\bnew ([\w$]+)(?:\.[\w$.]+)? ?\(/g;
const clientNames = /\bnew [\w.]*(?:S3|Glacier|STS|Client)\b ?\(/;

/**
 * Whether a file can matter at all. Files that cannot are never parsed, unless an import leads to them.
 *
 * The search takes each byte for a character, which is right for needles in ASCII whatever the file's encoding
 * (UTF-16 apart, which no toolchain of our languages writes), and about a hundred times as fast as the parser.
 *
 * @param bytes the whole content
 */
export function canMatter(bytes: Uint8Array): boolean {
  return textCanMatter(new TextDecoder('latin1').decode(bytes));
}

/** The same of a text that is already decoded. */
export function textCanMatter(text: string): boolean {
  return needles.test(text) || (clientNames.test(text) && makesImportedClient(text));
}

/** Whether a class that is named like a client, or the one that it extends, comes from another file of the workspace. */
function makesImportedClient(text: string): boolean {
  const names = new Set<string>();
  for (const [whole, name = ''] of text.matchAll(makers)) if (clientNames.test(whole)) names.add(name);
  for (const name of names) {
    const base = new RegExp(`\\bclass ${escaped(name)}\\b[^{]*?\\bextends\\s+([\\w$]+)`).exec(text)?.[1];
    if (isFromWorkspace(base ?? name, text)) return true;
  }
  return false;
}

/** Whether a name is imported, and not from a package: relative paths and the aliases that projects use for their own. */
function isFromWorkspace(name: string, text: string): boolean {
  const word = `(?<![\\w$])${escaped(name)}(?![\\w$])`;
  const specifier = `['"]([^'"\\n]+)['"]`;
  const imported = new RegExp(`\\bimport\\b[^'";]*?${word}[^'";]*?\\bfrom\\s*${specifier}`).exec(text);
  const required = new RegExp(
    `${word}[^;=]{0,400}=\\s*(?:await\\s+import|require)\\s*\\(\\s*${specifier}`,
  ).exec(text);
  return [imported?.[1], required?.[1]].some((from) => from !== undefined && isWorkspacePath(from));
}

function isWorkspacePath(specifier: string): boolean {
  return /^(?:[./~#$]|@\/|src\/)/.test(specifier) || !/^@?[\w-]+(?:\/[\w.-]+)?$/.test(specifier);
}

function escaped(name: string): string {
  return name.replaceAll('$', '\\$');
}

/** Whether a file is no text: editors and compilers agree on the zero byte. */
export function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8192).includes(0);
}
