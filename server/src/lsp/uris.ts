import { URI } from 'vscode-uri';
import { normalize } from '../workspace/paths.ts';

/**
 * The path of a document, in the form of `workspace/paths.ts`: `file:` URIs become plain paths, all others keep
 * scheme and authority. Percent-encoding is undone, so that a path and an import specifier can be joined.
 *
 * `undefined` when the text is no URI, and for a URI with a query or a fragment: so editors name other states of
 * a file (an older commit beside the present one) and parts of one (cells), which must not shadow the file itself.
 */
export function pathOf(uri: string): string | undefined {
  const parsed = parse(uri);
  if (parsed === undefined || parsed.query !== '' || parsed.fragment !== '') return undefined;
  const { scheme, authority, path } = parsed;
  if (scheme === 'file' && authority === '') {
    const drive = /^\/([a-z]):(\/.*)?$/i.exec(path);
    return normalize(drive ? `${drive[1]?.toLowerCase()}:${drive[2] ?? '/'}` : path);
  }
  return normalize(`${scheme}://${authority}${path.startsWith('/') ? path : `/${path}`}`);
}

/** The URI of a path, encoded as VS Code encodes it. */
export function uriOf(path: string): string {
  const [, scheme, authority = '', rest = ''] = /^([a-z][a-z0-9+.-]+):\/\/([^/]*)(\/.*)$/is.exec(path) ?? [];
  if (scheme !== undefined) return URI.from({ scheme, authority, path: rest }).toString();
  return URI.from({ scheme: 'file', path: path.startsWith('/') ? path : `/${path}` }).toString();
}

function parse(uri: string): URI | undefined {
  try {
    return URI.parse(uri, true);
  } catch {
    // `parse` throws on a text without a scheme or with an illegal one.
    return undefined;
  }
}
