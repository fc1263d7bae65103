import ts from 'typescript';
import { mapAlternatives } from './alternatives.ts';
import { environmentWrites } from './environment-writes.ts';
import type { Evaluation } from './evaluation.ts';
import { importMetaProperty } from './import-meta.ts';
import { externalConstant, libraryProperty } from './library/index.ts';
import { memberSeen } from './members.ts';
import { ownExport } from './own-exports.ts';
import { valueOf } from './properties.ts';
import { reasonOf } from './reasons.ts';
import { staticMemberOf } from './static-members.ts';
import {
  literal,
  type ObjectValue,
  type OneOf,
  type Origin,
  type Unknown,
  unknown,
  type Value,
} from './value.ts';

/** What one value gives under a name: its own, what its prototype or its class has, or why that is not known. */
export function propertyOf(
  value: Exclude<Value, OneOf>,
  name: string,
  origin: Origin,
  evaluation: Evaluation,
): Value {
  const own = libraryProperty(value, name, origin);
  if (own) return own;
  switch (value.kind) {
    case 'object': {
      const property = value.properties.get(name);
      if (!property)
        return value.open ? unknown(value.open.reason, value.open.origin) : inherited(value, name, origin);
      return asMethod(present(valueOf(property), value, name, origin), value);
    }
    case 'array': {
      if (name === 'length' && !value.open) return literal(value.elements.length, origin);
      const element = isIndex(name) ? value.elements[Number(name)] : undefined;
      if (element) return element;
      return value.open ? unknown(value.open.reason, origin) : missing(Array.prototype, name, origin);
    }
    case 'self':
      return memberSeen(value, name, origin, evaluation);
    case 'class':
      return staticMemberOf(value, name, origin, evaluation);
    case 'external':
      return (
        ownExport(name, origin, evaluation) ??
        externalConstant(value.module, [...value.path, name], origin) ??
        withSettings(
          importMetaProperty(value, name, origin) ?? externalProperty(value.module, value.path, name, origin),
          evaluation,
        )
      );
    case 'instance': {
      const written = value.written.get(name);
      return written ? written.value : { kind: 'member', object: value, name, origin };
    }
    case 'result':
    case 'member':
      return { kind: 'member', object: value, name, origin };
    default:
      return { ...unknown(reasonOf(value), origin), ...(value.kind === 'unknown' && fileOf(value)) };
  }
}

/** What is in a file stays something from that file. */
function fileOf({ file }: Unknown): Pick<Unknown, 'file'> | undefined {
  return file && { file };
}

/** A variable of the environment with what files of the workspace set it to. */
function withSettings(value: Value, evaluation: Evaluation): Value {
  const set =
    value.kind === 'environment' && evaluation.host.environmentFiles(value.name, value.origin.module);
  return set && set.length > 0 ? { ...value, set } : value;
}

/** What an object without a property of a name gives: `undefined`, unless its prototype has one. */
function missing(prototype: object, name: string, origin: Origin): Value {
  return name in prototype
    ? unknown(`\`${name}\` is a method of the language`, origin)
    : literal(undefined, origin);
}

/** A function that is read from an object is called on it, but for arrow functions, which keep their own `this`. */
function asMethod(value: Value, object: ObjectValue): Value {
  const isMethod = value.kind === 'function' && !value.self && !ts.isArrowFunction(value.node);
  return isMethod ? { ...value, self: object } : value;
}

/** What is read where a property may be absent: then it is what the prototype has, or `undefined` like any other. */
function present(value: Value, object: ObjectValue, name: string, origin: Origin): Value {
  return mapAlternatives(value, origin, (one) => {
    if (one.kind !== 'literal' || !one.isAbsent) return one;
    return object.prototype ? inherited(object, name, origin) : literal(undefined, one.origin);
  });
}

/** What an object gives under a name that is none of its own. */
function inherited(object: ObjectValue, name: string, origin: Origin): Value {
  const { prototype } = object;
  if (!prototype) return missing(Object.prototype, name, origin);
  const member = prototype.members.get(name);
  return member ? asMethod(valueOf(member), object) : unknown(prototype.open.reason, prototype.open.origin);
}

function isIndex(name: string): boolean {
  return String(Number(name)) === name;
}

function externalProperty(module: string, path: readonly string[], name: string, origin: Origin): Value {
  if (module === 'global' && path.length === 0 && name === 'process')
    return { kind: 'external', module: 'process', path: [], origin };
  if (module === 'process' && path.length === 1 && path[0] === 'env') {
    const written = environmentWrites(origin.module);
    return written.has(name) || written.has('*')
      ? unknown('the program sets it itself', origin)
      : { kind: 'environment', name, origin };
  }
  // `require('x').default` is what `import x from 'x'` gives.
  return { kind: 'external', module, path: name === 'default' ? path : [...path, name], origin };
}
