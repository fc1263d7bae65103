import { array, type Instance, type Origin, type Unknown, type Value } from '../value.ts';

/** The iterator that a method gives over values, as an instance of the global `Iterator` with the list of them. */
export function iteratorOver(values: readonly Value[], open: Unknown | undefined, origin: Origin): Instance {
  const list = array(values, origin, open);
  return {
    kind: 'instance',
    callee: { kind: 'external', module: 'global', path: ['Iterator'], origin },
    args: [list],
    written: new Map(),
    origin,
  };
}

/** Whether an object is an iterator of the language. */
export function isIterator({ callee }: Instance): boolean {
  return callee.module === 'global' && callee.path.join('.') === 'Iterator';
}
