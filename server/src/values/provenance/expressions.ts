import ts from 'typescript';
import { containerOf, visitNodes } from '../../syntax/nodes.ts';
import { alternativesOf } from '../alternatives.ts';
import { settle } from '../conditions.ts';
import { type Environment, environmentOf, innerEnvironment } from '../environment.ts';
import { bindParameters } from '../frames.ts';
import { conditionsOf } from '../path-conditions.ts';
import { nameOf } from '../property-keys.ts';
import { type FunctionValue, type Instance, isUndefined, type SelfValue, type Value } from '../value.ts';
import { fieldOrigins } from './fields.ts';
import { importOrigins } from './modules.ts';
import { valueStep } from './parts.ts';
import { type Part, type Provenance, type Tracer, untilFull } from './step.ts';

/** What a part of an expression rests on: the expressions within it, and where names lead. */
export function expressionOrigins(
  node: ts.Expression,
  environment: Environment,
  part: Part,
  tracer: Tracer,
): readonly Provenance[] {
  return new Expression(environment, part, tracer).originsOf(node);
}

class Expression {
  constructor(
    private readonly environment: Environment,
    private readonly part: Part,
    private readonly tracer: Tracer,
  ) {}

  originsOf(node: ts.Expression): readonly Provenance[] {
    if (ts.isIdentifier(node)) return this.identifier(node);
    if (ts.isPropertyAccessExpression(node)) return this.member(node.expression, node.name.text);
    if (ts.isElementAccessExpression(node)) return this.element(node);
    if (ts.isCallExpression(node)) return this.call(node);
    if (ts.isNewExpression(node)) return this.made(node);
    if (ts.isObjectLiteralExpression(node)) return this.object(node);
    if (ts.isArrayLiteralExpression(node)) return this.array(node);
    if (ts.isConditionalExpression(node)) return this.conditional(node);
    if (ts.isBinaryExpression(node)) return this.binary(node);
    if (ts.isPrefixUnaryExpression(node)) return [this.trace('of', node.operand, [])];
    if (ts.isTemplateExpression(node))
      return untilFull(
        node.templateSpans.map((span) => () => this.trace('of', span.expression, [])),
        this.tracer,
      );
    return [];
  }

  private trace(role: string, node: ts.Expression, part: Part = this.part, when?: string): Provenance {
    return this.tracer.trace({ role, node, environment: this.environment, part, when });
  }

  private evaluate(node: ts.Expression): Value {
    return this.tracer.evaluation.evaluate(node, this.environment);
  }

  private identifier(node: ts.Identifier): readonly Provenance[] {
    const binding = this.environment.module.scopes.bindingOf(node);
    return binding ? this.tracer.bindingOrigins(binding, node, this.environment, this.part) : [];
  }

  /** `a.b` rests on what the `b` of `a` rests on. */
  private member(object: ts.Expression, name: string): readonly Provenance[] {
    const { environment, part, tracer } = this;
    const within = [name, ...part];
    const holder = this.evaluate(object);
    const value = tracer.evaluation.property(holder, name, { module: environment.module, node: object });
    if (value.kind === 'function') return [tracer.step('declared', value.origin, value)];
    if (holder.kind === 'class') return [this.memberValue(value, part)];
    if (holder.kind === 'self') {
      registerMaker(holder, tracer);
      const fields = fieldOrigins(holder, name, part, tracer);
      return fields.length > 0 ? fields : [this.memberValue(value, part)];
    }
    return tracer.originsOf(object, environment, within);
  }

  /** A member of a class that is set further up, in a base class. */
  private memberValue(value: Value, part: Part): Provenance {
    return valueStep('member', this.tracer.partOf(value, part, value.origin), this.tracer);
  }

  private element(node: ts.ElementAccessExpression): readonly Provenance[] {
    const key = this.evaluate(node.argumentExpression);
    const shown = ts.isLiteralExpression(node.argumentExpression)
      ? []
      : [this.trace('key', node.argumentExpression, [])];
    return key.kind === 'literal'
      ? [...shown, ...this.member(node.expression, String(key.value))]
      : [...shown, this.trace('in', node.expression, [])];
  }

  private call(node: ts.CallExpression): readonly Provenance[] {
    const { environment, part, tracer } = this;
    const { module } = environment;
    const [first] = node.arguments;
    const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const isRequire =
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'require' &&
      !module.scopes.bindingOf(node.expression);
    if ((isImport || isRequire) && first && ts.isStringLiteralLike(first))
      return importOrigins(first.text, isImport ? '*' : 'module.exports', module, part, tracer);
    const functions = alternativesOf(this.evaluate(node.expression)).flatMap(({ value }) =>
      value.kind === 'function' ? [value] : [],
    );
    if (functions.length > 0) return functions.flatMap((one) => this.returned(one, node));
    const object = ts.isPropertyAccessExpression(node.expression) ? node.expression.expression : undefined;
    return [...(object ? [this.trace('on', object, [])] : []), ...this.args(node.arguments)];
  }

  /** What a function of the workspace gives to this call. */
  private returned(callee: FunctionValue, call: ts.CallExpression): readonly Provenance[] {
    const { environment, part, tracer } = this;
    const { evaluation } = tracer;
    const { node, environment: outer } = callee;
    const origin = { module: environment.module, node: call };
    const { body } = node;
    if (!body || isFollowed(node, environment, tracer)) return [];
    const args = call.arguments.map((argument) => this.evaluate(argument));
    const frame = innerEnvironment(outer, node, bindParameters(node, args, outer, origin, evaluation));
    frame.self = callee.self;
    tracer.calls.set(frame, { node: call, environment });
    const role = `returned by ${functionName(node)}`;
    if (!ts.isBlock(body)) return [tracer.trace({ role, node: body, environment: frame, part })];
    const steps: Provenance[] = [];
    let isSure = false;
    visitNodes(body, (inner) => {
      if (ts.isFunctionLike(inner) || ts.isClassLike(inner) || isSure) return false;
      if (!ts.isReturnStatement(inner)) return undefined;
      const reached = conditionsOf(inner, body, undefined, outer.module);
      const when = settle(reached, (test, among) => evaluation.decide(test, frame, among));
      if (when === 'never') return false;
      if (inner.expression)
        steps.push(tracer.trace({ role, node: inner.expression, environment: frame, part, when }));
      isSure = when === undefined;
      return false;
    });
    return steps;
  }

  private made(node: ts.NewExpression): readonly Provenance[] {
    const { environment, part, tracer } = this;
    const value = this.evaluate(node);
    const [first] = part;
    if (value.kind === 'self') {
      tracer.calls.set(value.frame, { node, environment });
      const fields = first === undefined ? [] : fieldOrigins(value, first, part.slice(1), tracer);
      if (fields.length > 0) return fields;
      if (part.length > 0) return [this.memberValue(value, part)];
    }
    const written = value.kind === 'instance' ? this.writtenOn(value) : [];
    return [...this.args(node.arguments ?? []), ...written];
  }

  /** What code elsewhere wrote onto an instance; what is written through names is told with the names. */
  private writtenOn(value: Instance): readonly Provenance[] {
    return [...value.written].map(([name, property]) =>
      valueStep(`written ${name}`, property.value, this.tracer),
    );
  }

  private args(nodes: readonly ts.Expression[]): readonly Provenance[] {
    const steps = nodes.map(
      (node, index) => () =>
        ts.isSpreadElement(node)
          ? this.trace('spread', node.expression, [])
          : this.trace(`argument ${index + 1}`, node, []),
    );
    return untilFull(steps, this.tracer);
  }

  private object(node: ts.ObjectLiteralExpression): readonly Provenance[] {
    const [first, ...rest] = this.part;
    const steps: (() => Provenance)[] = [];
    for (const member of node.properties) {
      if (ts.isSpreadAssignment(member)) {
        const spread = member.expression;
        if (
          first === undefined ||
          !isUndefined(
            this.tracer.partOf(this.evaluate(spread), [first], {
              module: this.environment.module,
              node: spread,
            }),
          )
        )
          steps.push(() => this.trace('spread', spread));
        continue;
      }
      const name = nameOf(member.name, this.environment, this.tracer.evaluation);
      if (first !== undefined && name !== undefined && name !== first) continue;
      // What is spread in before a property of the same name is gone.
      if (first !== undefined && name === first) steps.length = 0;
      steps.push(() => this.objectMember(node, member, name ?? '[…]', rest));
    }
    return untilFull(steps, this.tracer);
  }

  private objectMember(
    literal: ts.ObjectLiteralExpression,
    member: Exclude<ts.ObjectLiteralElementLike, ts.SpreadAssignment>,
    name: string,
    part: Part,
  ): Provenance {
    const { environment, tracer } = this;
    if (ts.isPropertyAssignment(member)) return this.trace(name, member.initializer, part);
    if (ts.isShorthandPropertyAssignment(member)) return this.trace(name, member.name, part);
    const origin = { module: environment.module, node: member };
    const whole = this.evaluate(literal);
    return tracer.step(name, origin, tracer.partOf(whole, [name, ...part], origin), { part });
  }

  private array(node: ts.ArrayLiteralExpression): readonly Provenance[] {
    const [first, ...rest] = this.part;
    const hasSpread = node.elements.some(ts.isSpreadElement);
    const steps = node.elements.flatMap((element, index) => {
      if (ts.isSpreadElement(element)) return [() => this.trace('spread', element.expression, [])];
      if (first !== undefined && !hasSpread && first !== String(index)) return [];
      return [() => this.trace(`element ${index}`, element, rest)];
    });
    return untilFull(steps, this.tracer);
  }

  private conditional(node: ts.ConditionalExpression): readonly Provenance[] {
    const test = this.trace('condition', node.condition, []);
    const decided = this.tracer.evaluation.decide(node.condition, this.environment);
    return [
      test,
      ...(decided === false ? [] : [this.trace('then', node.whenTrue)]),
      ...(decided === true ? [] : [this.trace('else', node.whenFalse)]),
    ];
  }

  private binary({ left, operatorToken, right }: ts.BinaryExpression): readonly Provenance[] {
    switch (operatorToken.kind) {
      case ts.SyntaxKind.EqualsToken:
      case ts.SyntaxKind.CommaToken:
        return [this.trace('of', right)];
      case ts.SyntaxKind.AmpersandAmpersandToken:
      case ts.SyntaxKind.BarBarToken:
      case ts.SyntaxKind.QuestionQuestionToken:
        return [this.trace('first', left), this.trace('else', right)];
      default:
        return [this.trace('of', left, []), this.trace('of', right, [])];
    }
  }
}

/** Whether a function is being followed already, in the calls around a frame. */
function isFollowed(node: ts.Node, environment: Environment, tracer: Tracer): boolean {
  for (let at: Environment | undefined = environment; at; ) {
    if (at.container === node) return true;
    at = tracer.calls.get(at)?.environment ?? at.outer;
  }
  return false;
}

/** Notes the `new` that made an object as the call that bound its constructor's parameters. */
function registerMaker({ origin, frame }: SelfValue, tracer: Tracer): void {
  const { module, node } = origin;
  if (!ts.isNewExpression(node) || tracer.calls.has(frame)) return;
  const environment = environmentOf(containerOf(node), tracer.evaluation.moduleEnvironment(module));
  tracer.calls.set(frame, { node, environment });
}

function functionName(node: FunctionValue['node']): string {
  const { parent } = node;
  const name = node.name ?? (ts.isVariableDeclaration(parent) ? parent.name : undefined);
  return name && ts.isIdentifier(name) ? `\`${name.text}\`` : 'the function';
}
