import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { enclosingClass, unwrap } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { mapAlternatives } from './alternatives.ts';
import { evaluateArray } from './arrays.ts';
import { type Bounds, defaultBounds, fewestSteps, mostQuestions, partOfRest } from './bounds.ts';
import type { CallSites } from './call-site.ts';
import { callFunction, evaluateCall, evaluateNew } from './calls.ts';
import { makeSelf } from './class-parts.ts';
import { elementOf } from './elements.ts';
import { type Environment, moduleEnvironment, selfOf } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { importMeta } from './import-meta.ts';
import { boundArguments } from './library/functions.ts';
import { externalConstant } from './library/index.ts';
import { regexValue } from './library/regexes.ts';
import { isNullish } from './library/relations.ts';
import { superMemberOf } from './members.ts';
import type { ModuleHost } from './module-host.ts';
import { exportedValue, importedValue } from './modules.ts';
import { bindingValue, evaluateIdentifier } from './names.ts';
import { evaluateObject } from './object-literals.ts';
import {
  evaluateBinary,
  evaluateConditional,
  evaluateLogical,
  evaluatePrefix,
  evaluateTagged,
  evaluateTemplate,
  evaluateTypeOf,
  isAmong,
  truth,
} from './operators.ts';
import { propertyOf } from './property-reads.ts';
import { asFarAsMade, evaluateThis } from './this.ts';
import {
  type FunctionNode,
  type FunctionValue,
  literal,
  type Origin,
  type SelfValue,
  unknown,
  type Value,
} from './value.ts';

/** Says what expressions are, over one snapshot of the workspace. It remembers its answers, so it must not outlive the snapshot. */
export class Evaluator implements Evaluation {
  private readonly environments = new Map<SourceModule, Environment>();
  private readonly selves = new Map<ts.Node, SelfValue>();
  readonly callSites = new Map<ts.Node, CallSites>();
  private readonly callStack: FunctionNode[] = [];
  private steps = 0;
  private stepsOfAll = 0;
  private stepsHere: number;
  private isCut = false;
  private depth = 0;

  constructor(
    readonly host: ModuleHost,
    private readonly bounds: Bounds = defaultBounds,
  ) {
    this.stepsHere = bounds.steps;
  }

  moduleEnvironment(module: SourceModule): Environment {
    let environment = this.environments.get(module);
    if (!environment) {
      environment = moduleEnvironment(module);
      this.environments.set(module, environment);
    }
    return environment;
  }

  beginQuestion(): void {
    const { steps } = this.bounds;
    this.stepsOfAll += this.steps;
    const left = steps * mostQuestions - this.stepsOfAll;
    this.stepsHere = Math.min(steps, Math.max(fewestSteps, left / partOfRest));
    this.steps = 0;
    this.isCut = false;
  }

  spend(steps: number): boolean {
    this.steps += steps;
    if (this.steps > this.stepsHere) this.isCut = true;
    return this.steps <= this.stepsHere;
  }

  evaluate(expression: ts.Expression, environment: Environment): Value {
    const node = unwrap(expression);
    const known = environment.memo.get(node);
    if (known) return known;
    const origin = { module: environment.module, node };
    if (environment.active.has(node)) return unknown('it depends on itself', origin);
    if (this.steps >= this.stepsHere || this.depth >= this.bounds.depth) {
      this.isCut = true;
      return unknown(
        `the code is too ${this.depth >= this.bounds.depth ? 'deeply nested' : 'large'} to follow`,
        origin,
      );
    }
    this.steps++;
    this.depth++;
    environment.active.add(node);
    try {
      const value = this.dispatch(node, environment, origin);
      // What was cut short may be known to the next question.
      if (!this.isCut) environment.memo.set(node, value);
      return value;
    } finally {
      environment.active.delete(node);
      this.depth--;
    }
  }

  private dispatch(node: ts.Expression, environment: Environment, origin: Origin): Value {
    if (ts.isIdentifier(node)) return evaluateIdentifier(node, environment, this);
    if (ts.isStringLiteralLike(node)) return literal(node.text, origin);
    if (ts.isNumericLiteral(node)) return literal(Number(node.text), origin);
    if (ts.isObjectLiteralExpression(node)) return evaluateObject(node, environment, this);
    if (ts.isArrayLiteralExpression(node)) return evaluateArray(node, environment, this);
    if (ts.isPropertyAccessExpression(node))
      return this.evaluateAccess(node, node.name.text, environment, origin);
    if (ts.isElementAccessExpression(node)) return this.evaluateElement(node, environment, origin);
    if (ts.isCallExpression(node)) return evaluateCall(node, environment, this);
    if (ts.isNewExpression(node)) return evaluateNew(node, environment, this);
    if (ts.isConditionalExpression(node)) return evaluateConditional(node, environment, this);
    if (ts.isBinaryExpression(node)) return this.evaluateOperator(node, environment);
    if (ts.isPrefixUnaryExpression(node)) return evaluatePrefix(node, environment, this);
    if (ts.isTemplateExpression(node)) return evaluateTemplate(node, environment, this);
    if (ts.isTaggedTemplateExpression(node)) return evaluateTagged(node, environment, this);
    if (ts.isTypeOfExpression(node)) return evaluateTypeOf(node, environment, this);
    if (ts.isRegularExpressionLiteral(node)) return regexValue(node, origin);
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node))
      return { kind: 'function', node, environment, origin };
    if (ts.isClassExpression(node)) return { kind: 'class', node, environment, origin };
    if (ts.isAwaitExpression(node)) return this.evaluate(node.expression, environment);
    if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword)
      return importMeta(origin);
    return this.evaluateKeyword(node, environment, origin);
  }

  private evaluateKeyword(node: ts.Expression, environment: Environment, origin: Origin): Value {
    switch (node.kind) {
      case ts.SyntaxKind.TrueKeyword:
        return literal(true, origin);
      case ts.SyntaxKind.FalseKeyword:
        return literal(false, origin);
      case ts.SyntaxKind.NullKeyword:
        return literal(null, origin);
      case ts.SyntaxKind.VoidExpression:
        return literal(undefined, origin);
      case ts.SyntaxKind.ThisKeyword:
        return evaluateThis(node, environment, this);
      default:
        return unknown('this kind of expression is not followed', origin);
    }
  }

  private evaluateOperator(node: ts.BinaryExpression, environment: Environment): Value {
    switch (node.operatorToken.kind) {
      case ts.SyntaxKind.QuestionQuestionToken:
      case ts.SyntaxKind.BarBarToken:
      case ts.SyntaxKind.AmpersandAmpersandToken:
      case ts.SyntaxKind.QuestionQuestionEqualsToken:
      case ts.SyntaxKind.BarBarEqualsToken:
      case ts.SyntaxKind.AmpersandAmpersandEqualsToken:
        return evaluateLogical(node, environment, this);
      case ts.SyntaxKind.EqualsToken:
      case ts.SyntaxKind.CommaToken:
        return this.evaluate(node.right, environment);
      default:
        return evaluateBinary(node, environment, this);
    }
  }

  private evaluateAccess(
    node: ts.PropertyAccessExpression,
    name: string,
    environment: Environment,
    origin: Origin,
  ): Value {
    if (node.expression.kind === ts.SyntaxKind.SuperKeyword) {
      const around = enclosingClass(node);
      if (!around || around.isStatic) return unknown('`super` is not known here', origin);
      return superMemberOf(selfOf(environment) ?? this.selfOf(around.node, environment), name, origin, this);
    }
    const held = this.evaluate(node.expression, environment);
    const object = node.expression.kind === ts.SyntaxKind.ThisKeyword ? asFarAsMade(held, node) : held;
    return this.linked(object, node, origin, (one) => this.property(one, name, origin));
  }

  /** A link of an optional chain that comes to nothing is `undefined`, and so is the rest of the chain. */
  private linked(object: Value, node: ts.Node, origin: Origin, work: (object: Value) => Value): Value {
    if (!ts.isOptionalChain(node)) return work(object);
    return mapAlternatives(object, origin, (one) =>
      isNullish(one) ? literal(undefined, origin) : work(one),
    );
  }

  private evaluateElement(node: ts.ElementAccessExpression, environment: Environment, origin: Origin): Value {
    const key = this.evaluate(node.argumentExpression, environment);
    return this.linked(this.evaluate(node.expression, environment), node, origin, (object) =>
      elementOf(object, key, node, environment, this),
    );
  }

  property(value: Value, name: string, origin: Origin): Value {
    return mapAlternatives(value, origin, (one) => propertyOf(one, name, origin, this));
  }

  call(callee: FunctionValue, args: readonly Value[], origin: Origin): Value {
    if (this.callStack.includes(callee.node)) return unknown('the function calls itself', origin);
    if (this.depth >= this.bounds.depth) return unknown('the code is nested too deeply to follow', origin);
    this.callStack.push(callee.node);
    this.depth++;
    try {
      return callFunction(callee, [...boundArguments(callee), ...args], origin, this);
    } finally {
      this.callStack.pop();
      this.depth--;
    }
  }

  binding(binding: Binding, use: ts.Node, environment: Environment): Value {
    return bindingValue(binding, use, environment, this);
  }

  exported(module: SourceModule, name: string, origin: Origin): Value {
    if (this.depth >= this.bounds.depth) return unknown('the imports go in a circle', origin);
    this.depth++;
    try {
      return exportedValue(module, name, origin, this);
    } finally {
      this.depth--;
    }
  }

  imported(specifier: string, name: string, origin: Origin): Value {
    const value = importedValue(specifier, name, origin, this);
    const constant = value.kind === 'external' && externalConstant(value.module, value.path, origin);
    return constant || value;
  }

  selfOf(node: ts.ClassLikeDeclaration, environment: Environment): SelfValue {
    let self = this.selves.get(node);
    if (!self) {
      const origin = { module: environment.module, node };
      self = makeSelf(
        { kind: 'class', node, environment: this.moduleEnvironment(environment.module), origin },
        undefined,
        origin,
        this,
      );
      this.selves.set(node, self);
    }
    return self;
  }

  decide(
    test: ts.Expression,
    environment: Environment,
    among?: readonly ts.Expression[],
  ): boolean | undefined {
    const value = this.evaluate(test, environment);
    return among
      ? isAmong(
          value,
          among.map((one) => this.evaluate(one, environment)),
        )
      : truth(value);
  }
}
