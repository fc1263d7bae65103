import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { enclosingClass, visitNodes } from '../syntax/nodes.ts';
import { type Write, writesThrough } from './write-sites.ts';

/** Something that a class does to a member of its own object, or of itself where the member is static. */
export interface MemberWrite {
  /** The method, accessor, constructor, field or static block that does it. */
  readonly by: ts.ClassElement;
  /** What is done, by the path from the member on: an empty one sets the member itself. */
  readonly write: Write;
  /** The operator of an assignment that sets the member itself. */
  readonly operator?: ts.SyntaxKind;
}

/** What a class does to members, by their names and in the order of the text; `*` is for writes that may be to any. */
export interface MemberWrites {
  readonly ofObject: ReadonlyMap<string, readonly MemberWrite[]>;
  readonly ofClass: ReadonlyMap<string, readonly MemberWrite[]>;
}

const known = new WeakMap<ts.ClassLikeDeclaration, MemberWrites>();

/** Everything that a class writes through `this`; found once. */
export function memberWrites(node: ts.ClassLikeDeclaration, module: SourceModule): MemberWrites {
  const found = known.get(node);
  if (found) return found;
  const ofObject = new Map<string, MemberWrite[]>();
  const ofClass = new Map<string, MemberWrite[]>();
  visitNodes(node, (inner) => {
    if (inner.kind !== ts.SyntaxKind.ThisKeyword || !ts.isExpression(inner)) return undefined;
    const around = enclosingClass(inner);
    if (around?.node !== node) return undefined;
    const into = around.isStatic ? ofClass : ofObject;
    for (const write of writesThrough(inner, module)) {
      for (const [name, own] of byMember(write)) {
        const list = into.get(name);
        const one = { by: around.member, ...own };
        if (list) list.push(one);
        else into.set(name, [one]);
      }
    }
    return undefined;
  });
  const writes = { ofObject, ofClass };
  known.set(node, writes);
  return writes;
}

function byMember(write: Write): readonly [string, Omit<MemberWrite, 'by'>][] {
  const [first, ...path] = write.path;
  if (first === undefined) {
    // What a function does to the whole object is its own affair; `Object.assign(this, …)` is ours.
    return write.kind === 'assign' ? [['*', { write }]] : [];
  }
  const { node } = write;
  const operator =
    path.length === 0 && write.kind === 'set' && ts.isBinaryExpression(node)
      ? { operator: node.operatorToken.kind }
      : {};
  return [[typeof first === 'string' ? first : '*', { write: { ...write, path }, ...operator }]];
}
