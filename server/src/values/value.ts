import type ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import type { Environment } from './environment.ts';

/** The expression that a value was written as. */
export interface Origin {
  readonly module: SourceModule;
  readonly node: ts.Node;
}

interface Common {
  readonly origin: Origin;
}

export type Primitive = string | number | boolean | bigint | null | undefined;

/** A primitive that is wholly known. `parts` are the values that it was computed from, if any. */
export interface Literal extends Common {
  readonly kind: 'literal';
  readonly value: Primitive;
  readonly parts?: readonly Value[];
  /** It is `undefined` because there is no such property: a spread then keeps what was there before. */
  readonly isAbsent?: true;
}

/** A string that is known in part: its pieces in order. */
export interface Template extends Common {
  readonly kind: 'template';
  readonly pieces: readonly (string | Value)[];
}

/** What an object holds under a name, and the code that put it there. */
export interface Property {
  readonly value: Value;
  /** The property of a literal, or the assignment that wrote it. */
  readonly node: ts.Node;
  readonly module: SourceModule;
  /** Something unknown that may have replaced the value afterwards: a later spread of an unknown object. */
  readonly overriddenBy?: Unknown | undefined;
}

/** What an object has from the function that made it. */
export interface Prototype {
  readonly members: ReadonlyMap<string, Property>;
  /** Why it may have more. */
  readonly open: Unknown;
}

/** An object made by code that we see. `open` says why there may be more than `properties`, if so. */
export interface ObjectValue extends Common {
  readonly kind: 'object';
  readonly properties: ReadonlyMap<string, Property>;
  readonly open?: Unknown | undefined;
  /** `Object.freeze` has been called on it, or may have been: its own properties stay what they are. */
  readonly isFrozen?: true | 'perhaps';
  /** Where what is not its own comes from, for the objects of plain functions that are called with `new`. */
  readonly prototype?: Prototype | undefined;
}

export interface ArrayValue extends Common {
  readonly kind: 'array';
  readonly elements: readonly Value[];
  readonly open?: Unknown | undefined;
}

export type FunctionNode =
  | ts.FunctionDeclaration
  | ts.FunctionExpression
  | ts.ArrowFunction
  | ts.MethodDeclaration
  | ts.GetAccessorDeclaration
  | ts.ConstructorDeclaration;

/** A function of the workspace with the names that it closes over. */
export interface FunctionValue extends Common {
  readonly kind: 'function';
  readonly node: FunctionNode;
  readonly environment: Environment;
  /** The object that a method was read from. */
  readonly self?: SelfValue | ObjectValue | undefined;
}

/** A class of the workspace. */
export interface ClassValue extends Common {
  readonly kind: 'class';
  readonly node: ts.ClassLikeDeclaration;
  readonly environment: Environment;
  /** Static members that were written after its declaration; `*` stands for every name. */
  readonly written?: ReadonlyMap<string, Property>;
}

/** An object made by a class of the workspace, or `this` where the maker is not known. */
export interface SelfValue extends Common {
  readonly kind: 'self';
  readonly of: ClassValue;
  /** The frame of the constructor; its parameters are bound when the maker is known. */
  readonly frame: Environment;
  /** What it was made with, when the maker is known. */
  readonly args?: readonly Value[];
  /** The object of a subclass that this is the base's part of. */
  readonly whole?: SelfValue;
  /** It has just been made and nobody else holds it: no method has run but those that its making and `ran` tell of. */
  readonly isFresh?: true | undefined;
  /** The methods that have run on it since it was made, in their order, as far as they are known. */
  readonly ran?: readonly Run[];
  /** How many of these had run when a name gave the object: the others have been called on it since, in a chain. */
  readonly ranBefore?: number | undefined;
  /**
   * How far its making has come, while it is made: the field whose turn it is, those behind it being unset; the
   * constructor, the subclasses being unset; the class, all of which is unset.
   */
  readonly before?: ts.PropertyDeclaration | ts.ConstructorDeclaration | ts.ClassLikeDeclaration;
  /** How far the constructor has come, while that is what makes it: an offset in its text. */
  readonly at?: number;
  /** What was written onto it from outside of its class; `*` stands for every name. */
  readonly written?: ReadonlyMap<string, Property>;
}

/** A method's having run on an object, and the frame that it ran in. */
export interface Run {
  readonly method: ts.Node;
  readonly frame: Environment;
}

/** Something that a module outside of the workspace exports, or a global: `https`#`Agent`. */
export interface External extends Common {
  readonly kind: 'external';
  /** The package or built-in, without `node:`; `global` for names that nothing declares. */
  readonly module: string;
  readonly path: readonly string[];
}

/** An object made with `new` from something external, with what was written onto it since (`options.ca`, …). */
export interface Instance extends Common {
  readonly kind: 'instance';
  readonly callee: External;
  readonly args: readonly Value[];
  readonly written: ReadonlyMap<string, Property>;
}

/** What a call of something external gave. */
export interface Result extends Common {
  readonly kind: 'result';
  readonly callee: External | Member;
  readonly args: readonly Value[];
}

/** A member of a symbolic object: `sts.send`, `answer.Credentials`. */
export interface Member extends Common {
  readonly kind: 'member';
  readonly object: Instance | Result | Member;
  readonly name: string;
}

/** The value of an environment variable: a string, or undefined when it is not set. */
export interface EnvironmentVariable extends Common {
  readonly kind: 'environment';
  readonly name: string;
  /** What files of the workspace set it to; whether they are in force is never known. */
  readonly set?: readonly EnvironmentSetting[];
}

/** A value that a file of environment variables gives a variable. */
export interface EnvironmentSetting {
  readonly value: string;
  /** The file's name: `.env.production`. */
  readonly file: string;
  readonly line: number;
}

/** What a value is where a file of environment variables is in force; `when` says so in words. */
export interface Supposition {
  readonly value: Literal;
  readonly when: string;
}

/** A value that a condition leads to; `when` is that condition in words, absent when it holds otherwise. */
export interface Alternative {
  readonly value: Value;
  readonly when?: string | undefined;
}

/** One of several values. */
export interface OneOf extends Common {
  readonly kind: 'one-of';
  readonly alternatives: readonly Alternative[];
}

/** Nothing is known, and why. */
export interface Unknown extends Common {
  readonly kind: 'unknown';
  readonly reason: string;
  /** The environment variables that decide a boolean, if that much is known. */
  readonly reads?: readonly string[];
  /** What it is where files of the workspace set those variables. It may as well be anything else. */
  readonly suppositions?: readonly Supposition[];
  /** This much is known: it counts as false. */
  readonly isFalsy?: true;
  /** It stands where an object would, so that a falsy one is as good as nothing: `c` of `c && { … }`. */
  readonly isForObject?: true;
  /** It is read from a file of data when the code runs, or imported from one that is not in the workspace. */
  readonly file?: DataFile;
  /** The class that its declaration says it is an object of: what it was made with stays unknown. */
  readonly type?: External | ClassValue;
}

/** A file of JSON that code reads. */
export interface DataFile {
  /** As the code names it, where it does. */
  readonly name: string | undefined;
}

/** What an expression is at run time, as far as it can be known from the code. */
export type Value =
  | Literal
  | Template
  | ObjectValue
  | ArrayValue
  | FunctionValue
  | ClassValue
  | SelfValue
  | External
  | Instance
  | Result
  | Member
  | EnvironmentVariable
  | OneOf
  | Unknown;

/** Lists are followed up to so many elements: no set-up has that many of anything. */
export const longestList = 1_000;

export function literal(value: Primitive, origin: Origin, parts?: readonly Value[]): Literal {
  return parts ? { kind: 'literal', value, origin, parts } : { kind: 'literal', value, origin };
}

/** What reading a property gives that an object does not have. */
export function absent(origin: Origin): Literal {
  return { kind: 'literal', value: undefined, origin, isAbsent: true };
}

export function unknown(reason: string, origin: Origin, reads?: readonly string[]): Unknown {
  return reads && reads.length > 0
    ? { kind: 'unknown', reason, origin, reads }
    : { kind: 'unknown', reason, origin };
}

/** A list; past the bound of its length it is open. */
export function array(elements: readonly Value[], origin: Origin, open?: Unknown): ArrayValue {
  const last = elements[longestList];
  if (last) {
    const tooLong = unknown('the list is too long to follow', last.origin);
    return { kind: 'array', elements: elements.slice(0, longestList), origin, open: tooLong };
  }
  return open ? { kind: 'array', elements, origin, open } : { kind: 'array', elements, origin };
}

/** The same, with the type that the declaration gives it. */
export function typed(value: Unknown, type: External | ClassValue | undefined): Unknown {
  return type ? { ...value, type } : value;
}

/** Whether a value is `undefined` for sure. */
export function isUndefined(value: Value): boolean {
  return value.kind === 'literal' && value.value === undefined;
}

/** Whether of a value no more is known than that it counts as false. */
export function isFalsyUnknown(value: Value): boolean {
  return value.kind === 'unknown' && value.isFalsy === true;
}
