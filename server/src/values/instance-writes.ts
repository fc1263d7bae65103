import ts from 'typescript';
import type { Writing } from './holders.ts';
import { changedCollection, isCollection } from './library/collections.ts';
import { isUrl } from './library/urls.ts';
import type { Path } from './member-paths.ts';
import { LazyProperty } from './properties.ts';
import { absent, type Instance, unknown } from './value.ts';
import { evaluateSource, writtenKey, writtenValue } from './write-operands.ts';

/** Whether an object of the language's holds data, so that it is read as it is at the time. */
export function isData(value: Instance): boolean {
  return isCollection(value) || isUrl(value);
}

/** An object of something external after a write: a `Map` or a URL is changed, on others the written stands beside. */
export function writeInstance(value: Instance, path: Path, writing: Writing): Instance {
  const { write } = writing;
  const { module } = writing.frame;
  const origin = { module, node: write.node };
  const names = path.map((key) => writtenKey(key, writing));
  if (write.kind === 'call' && isCollection(value)) return changedByCall(value, path, writing);
  if (write.kind === 'call' && isUrl(value)) return searchChanged(value, writing);
  if (write.kind === 'escape' || write.kind === 'call' || !names.every((name) => name !== undefined))
    return value;
  const written = new Map(value.written);
  if (write.kind === 'assign') {
    for (const source of write.sources) {
      const from = evaluateSource(source, writing);
      if (from.kind === 'object')
        for (const [name, property] of from.properties) written.set([...names, name].join('.'), property);
    }
  } else if (write.kind === 'delete') {
    written.set(names.join('.'), { value: absent(origin), node: write.node, module });
  } else written.set(names.join('.'), new LazyProperty(write.node, module, () => writtenValue(writing)));
  return { ...value, written };
}

/** A `Map` or a `Set` after a method of it, or of what it holds, has changed it. */
function changedByCall(value: Instance, path: Path, writing: Writing): Instance {
  const { write, frame } = writing;
  const origin = { module: frame.module, node: write.node };
  const isPlain = path.length === 0 && !write.sources.some(ts.isSpreadElement);
  const args = isPlain ? write.sources.map((source) => evaluateSource(source, writing)) : [];
  return changedCollection(value, { method: isPlain ? write.method : undefined, args, origin });
}

/** A URL of which the search was changed by its own methods. */
function searchChanged(value: Instance, { write, frame: { module } }: Writing): Instance {
  const { node } = write;
  const changed = { value: unknown('it is changed afterwards', { module, node }), node, module };
  return { ...value, written: new Map([...value.written, ['*', changed]]) };
}
