import { switchWords } from '../knowledge/node-switches.ts';
import { signerWords } from '../knowledge/signers.ts';
import type { FileKind } from './walk.ts';

/**
 * What names an SDK or is its global, a service of an SDK that was handed over (`new this.aws.S3(…)`), and our own
 * directives, which are looked at even where no client is.
 */
const needles = /aws-sdk|\bAWS\.[A-Zc]|\bnew [\w.]*\.(?:S3|Glacier|STS) ?\(|glacier-guard-ignore/;

/** A client may come by way of another module of the workspace, by its own name or under one that ends like it. */
const makers = /\bnew ([\w$]+)(?:\.[\w$.]+)? ?\(/g;
const clientNames = /\bnew [\w.]*(?:S3|Glacier|STS|Client)\b ?\(/;

/** What a `package.json` says of an SDK, or of what that runs on. */
const manifestWords = /"(?:@aws-sdk\/|aws-sdk")/;

/** The id of an access key as a literal; `knowledge/keys.ts` looks closer. */
const quotedKey = /['"`]A[KS]IA[A-Z2-7]{16}['"`]/;

/** Why a file has to be looked at: it can hold a client, it holds a key, or it can set something for whole processes. */
export type Matter = 'client' | 'key' | 'switch';

/**
 * Whether a file can matter, and why. Files that cannot are never parsed, unless an import leads to them.
 *
 * The search takes each byte for a character, which is right for needles in ASCII whatever the file's encoding
 * (UTF-16 apart, which no toolchain of our languages writes), and about a hundred times as fast as the parser.
 *
 * @param bytes the whole content
 */
export function matterOf(bytes: Uint8Array, kind: FileKind): Matter | undefined {
  return matterOfText(new TextDecoder('latin1').decode(bytes), kind);
}

/** The same of a text that is already decoded. */
export function matterOfText(text: string, kind: FileKind): Matter | undefined {
  if (kind === 'source' && canHoldClient(text)) return 'client';
  if (kind === 'source' && quotedKey.test(text)) return 'key';
  const isOfProject = kind === 'manifest' && manifestWords.test(text);
  return isOfProject || switchWords.test(text) ? 'switch' : undefined;
}

function canHoldClient(text: string): boolean {
  return (
    needles.test(text) || signerWords.test(text) || (clientNames.test(text) && makesImportedClient(text))
  );
}

/** Whether a class that is named like a client, or the one that it extends, comes from another file of the workspace. */
function makesImportedClient(text: string): boolean {
  const names = new Set<string>();
  for (const [whole, name = ''] of text.matchAll(makers)) if (clientNames.test(whole)) names.add(name);
  for (const [, name = '', base = ''] of text.matchAll(subclasses)) if (names.has(name)) names.add(base);
  return importsAny(names, text);
}

const subclasses = /\bclass ([\w$]{1,200})\s{1,20}extends\s{1,20}([\w$]{1,200})/g;
const froms = /\bfrom\s*['"]([^'"\n]{1,300})['"]/g;
const loads = /=\s*(?:await\s+import|require)\s*\(\s*['"]([^'"\n]{1,300})['"]/g;
const beginnings = ['import', 'const', 'let', 'var'];

/** The longest list of names that an import is looked back for. */
const longestImport = 2000;

/** Whether one of the names comes from another file of the workspace. */
function importsAny(names: ReadonlySet<string>, text: string): boolean {
  for (const pattern of [froms, loads]) {
    for (const { 1: specifier = '', index } of text.matchAll(pattern)) {
      if (!isWorkspacePath(specifier)) continue;
      const before = text.slice(Math.max(0, index - longestImport), index);
      const start = Math.max(...beginnings.map((word) => before.lastIndexOf(word)));
      if (start < 0) continue;
      for (const word of before.slice(start).match(/[\w$]+/g) ?? []) if (names.has(word)) return true;
    }
  }
  return false;
}

/**
 * Whether a specifier may lead into the workspace: it is relative, one of the aliases that projects use for their own
 * folders, or a package with a scope, as those of a repository mostly are.
 */
function isWorkspacePath(specifier: string): boolean {
  return /^(?:[./~#$@]|src\/)/.test(specifier) || !/^[\w-]+(?:\/[\w.-]+)?$/.test(specifier);
}

/** Whether a file is no text: editors and compilers agree on the zero byte. */
export function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8192).includes(0);
}
