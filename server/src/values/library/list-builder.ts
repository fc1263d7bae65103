import {
  type ArrayValue,
  array,
  longestList,
  type Origin,
  type Unknown,
  unknown,
  type Value,
} from '../value.ts';
import { notKnown } from './call.ts';

/** A list under construction: from the first part on whose length is not known, more is not said. */
export class ListBuilder {
  private readonly elements: Value[] = [];
  private open: Unknown | undefined;

  constructor(from?: ArrayValue) {
    if (from) this.addAll(from);
  }

  /** Whether nothing that is added is kept any more. */
  get isClosed(): boolean {
    return this.open !== undefined;
  }

  add(element: Value): void {
    if (this.open) return;
    if (this.elements.length < longestList) this.elements.push(element);
    else this.open = unknown('the list is too long to follow', element.origin);
  }

  addAll(list: ArrayValue): void {
    for (const element of list.elements) this.add(element);
    this.open ??= list.open;
  }

  /** Adds the elements of a list, and what is none as itself. */
  addFlat(value: Value): void {
    if (value.kind === 'array') this.addAll(value);
    else if (mayBeList(value)) this.open ??= notKnown([value], value.origin);
    else this.add(value);
  }

  finish(origin: Origin): ArrayValue {
    return array(this.elements, origin, this.open);
  }
}

function mayBeList(value: Value): boolean {
  if (value.kind === 'one-of')
    return value.alternatives.some((one) => one.value.kind === 'array' || mayBeList(one.value));
  return (
    value.kind === 'unknown' ||
    value.kind === 'result' ||
    value.kind === 'member' ||
    value.kind === 'external'
  );
}

/** What a list gives of which that much is not known. */
export function doubt(list: ArrayValue, origin: Origin): Value {
  return list.open ? unknown(list.open.reason, origin) : unknown('what the list holds is not known', origin);
}
