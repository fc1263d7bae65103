import { memoryFileSystem } from '../../server/src/workspace/memory-file-system.ts';
import { locate } from '../../server/src/workspace/resolution.ts';
import { SourceStore } from '../../server/src/workspace/source-store.ts';

/** Files below `/w`: their texts, or what JSON files hold. */
export type Layout = Readonly<Record<string, string | object>>;

/** The texts of a layout by their paths. */
export function textsOf(layout: Layout): Map<string, string> {
  return new Map(
    Object.entries(layout).map(([name, content]) => [
      `/w/${name}`,
      typeof content === 'string' ? content : JSON.stringify(content),
    ]),
  );
}

/** Where a specifier leads from a file below `/w`, and the files that the answer rests on. */
export async function resting(
  specifier: string,
  layout: Layout,
  from = 'src/a.ts',
  isRequired = false,
): Promise<{ readonly to: string; readonly reads: ReadonlySet<string> }> {
  const store = new SourceStore(memoryFileSystem(textsOf(layout)));
  for (let round = 0; round < 40; round++) {
    const found = locate(specifier, `/w/${from}`, store, isRequired);
    if (found.kind === 'pending') {
      await store.fetch(found.files, found.folders);
      continue;
    }
    const reads = new Set(found.reads.flat());
    if (found.kind === 'file') return { to: found.path.replace(/^\/w\//, ''), reads };
    return { to: found.kind === 'external' ? `external ${found.name}` : 'missing', reads };
  }
  return { to: 'never', reads: new Set() };
}

/** Where a specifier leads from a file below `/w`: a path below it, `external x` or `missing`. */
export async function located(specifier: string, layout: Layout, from?: string): Promise<string> {
  return (await resting(specifier, layout, from)).to;
}
