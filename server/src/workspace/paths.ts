/*
 * A path names a file absolutely, with forward slashes: `/home/me/a.ts`, `c:/me/a.ts`, or in a host without a
 * disk a URI, `vscode-vfs://host/me/a.ts`. Nothing here asks the disk.
 */

const root = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/]*|[a-z]:|)\//i;

/** Whether a text is a path in the sense of this module. */
export function isAbsolute(path: string): boolean {
  return root.test(path);
}

/** The leading part that `..` cannot leave: `/`, `c:/` or `scheme://authority/`. */
export function rootOf(path: string): string {
  return root.exec(path)?.[0] ?? '';
}

/** Resolves `.`, `..` and doubled slashes, and drops a slash at the end. */
export function normalize(path: string): string {
  const top = rootOf(path);
  const parts: string[] = [];
  for (const part of path.slice(top.length).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return top + parts.join('/');
}

/** A path below (or beside, with `..`) a folder; an absolute `relative` stands for itself. */
export function join(folder: string, relative: string): string {
  return isAbsolute(relative) ? normalize(relative) : normalize(`${folder}/${relative}`);
}

/** The folder that a path lies in; a root is its own. */
export function dirname(path: string): string {
  const top = rootOf(path);
  const cut = path.lastIndexOf('/');
  return cut < top.length ? top : path.slice(0, cut);
}

/** The last name of a path. */
export function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The ending of a file's name with its dot, lower case: `.ts`; empty when there is none. */
export function extname(path: string): string {
  const name = basename(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot).toLowerCase();
}

/** Whether a path is a folder or lies below it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** Whether a path lies below one of some folders. */
export function isBelowAny(path: string, folders: ReadonlySet<string>): boolean {
  for (let at = path, up = dirname(at); up !== at; at = up, up = dirname(at))
    if (folders.has(up)) return true;
  return false;
}

/** The path from a folder: without a leading slash when it lies below, else the path as it is. */
export function relative(folder: string, path: string): string {
  if (path === folder) return '';
  return isWithin(path, folder) ? path.slice(folder.endsWith('/') ? folder.length : folder.length + 1) : path;
}
