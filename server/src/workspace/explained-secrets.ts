import ts from 'typescript';
import { keyKind, redact } from '../knowledge/keys.ts';
import { namesSecret, secretsIn } from '../knowledge/secret-names.ts';
import { visitNodes } from '../syntax/nodes.ts';
import type { Provenance } from '../values/provenance/step.ts';
import { membersOf } from '../values/provenance/value-members.ts';
import type { Value } from '../values/value.ts';

/**
 * What masks the texts of an explanation: the secrets that scans know of, whatever stands under a name that says so,
 * and the pieces that a secret is put together from, which an explanation would show one by one.
 *
 * @param known the secrets of the clients of the workspace
 */
export function maskFor(provenance: Provenance, known: readonly string[]): (text: string) => string {
  const secrets = new Secrets(known);
  secrets.collect(provenance, false);
  // Longer ones first: what is left of one that another is a piece of would still be read.
  const all = [...secrets.found].sort((a, b) => b.length - a.length);
  return (text) => redact(text, all);
}

/** Larger values are not printed as far as that. */
const mostValues = 5_000;
/** Larger pieces of code are shown by their beginning. */
const mostNodes = 5_000;
/** Shorter pieces of a secret are words of any language. */
const shortestPiece = 6;

class Secrets {
  readonly found: Set<string>;
  private readonly seen = new Set<Value>();

  constructor(private readonly known: readonly string[]) {
    this.found = new Set(known);
  }

  /** @param isSecret whether it is what a secret is made of */
  collect({ role, origin, value, from }: Provenance, isSecret: boolean): void {
    const isNamed = isSecret || [role, ...namesAt(origin.node)].some(namesSecret);
    const isMasked = isNamed || (value !== undefined && this.isKnown(value));
    if (value) this.inValue(value, isMasked);
    // What an object with a secret in it is made of is no secret for that.
    const isText = value === undefined || value.kind === 'literal' || value.kind === 'template';
    this.inCode(origin.node, isMasked && isText);
    if (typeof from === 'string') return;
    for (const step of from) this.collect(step, isMasked && isText);
  }

  private isKnown(value: Value): boolean {
    if (value.kind !== 'literal' || typeof value.value !== 'string') return false;
    return redact(value.value, this.found) !== value.value;
  }

  /** The texts in a value: all of them, or those under names that say so. */
  private inValue(value: Value, isSecret: boolean): void {
    const isText = value.kind === 'literal' || value.kind === 'template' || value.kind === 'one-of';
    // What was met as no secret may be met as one; texts hold no circles.
    if ((this.seen.has(value) && !(isSecret && isText)) || this.seen.size > mostValues) return;
    this.seen.add(value);
    if (value.kind === 'literal' && typeof value.value === 'string') this.add(value.value, isSecret);
    if (value.kind === 'template')
      for (const piece of value.pieces) if (typeof piece === 'string') this.add(piece, isSecret);
    // A client that is called `secrets` is not one itself.
    for (const { name, value: inner } of membersOf(value))
      this.inValue(inner, (isSecret && isText) || (name !== undefined && namesSecret(name)));
  }

  /** The texts in a piece of code, which is shown beside its value. */
  private inCode(node: ts.Node, isSecret: boolean): void {
    let count = 0;
    visitNodes(node, (inner) => {
      if (count++ > mostNodes) return false;
      if (ts.isStringLiteralLike(inner) || ts.isTemplateLiteralToken(inner))
        this.add(inner.text, isSecret || namesAt(inner).some(namesSecret));
      return undefined;
    });
  }

  private add(text: string, isSecret: boolean): void {
    for (const secret of secretsIn(text)) this.found.add(secret);
    const isPiece = text.length >= shortestPiece && this.known.some((secret) => secret.includes(text));
    if (isPiece || (isSecret && text.length > 3 && keyKind(text) === 'live')) this.found.add(text);
  }
}

/** The names that a piece of code gives a value: that of a variable, a parameter, a property. */
function namesAt(node: ts.Node): readonly string[] {
  const { parent } = node;
  const names = [node, parent].flatMap((one) => {
    const isNamed =
      one &&
      (ts.isVariableDeclaration(one) ||
        ts.isPropertyAssignment(one) ||
        ts.isPropertyDeclaration(one) ||
        ts.isParameter(one) ||
        ts.isBindingElement(one));
    return isNamed ? [one.name] : [];
  });
  const left =
    ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left) ? [node.left.name] : [];
  const own = ts.isPropertyAccessExpression(node) ? [node.name] : ts.isIdentifier(node) ? [node] : [];
  return [...names, ...left, ...own].flatMap((name) =>
    ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? [name.text] : [],
  );
}
