import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, enclosingClass, unwrap } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import type { CallSites } from './call-sites.ts';
import { callFunction, evaluateCall, evaluateNew } from './calls.ts';
import { makeSelf, memberOf, staticMemberOf } from './classes.ts';
import { type Environment, environmentOf, moduleEnvironment, selfOf } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import type { ModuleHost } from './module-host.ts';
import { exportedValue, importedValue } from './modules.ts';
import { bindingValue, evaluateIdentifier } from './names.ts';
import { evaluateArray, evaluateObject, reasonOf, valueOf } from './objects.ts';
import {
  evaluateBinary,
  evaluateConditional,
  evaluateLogical,
  evaluatePrefix,
  evaluateTemplate,
  truth,
} from './operators.ts';
import {
  type FunctionNode,
  type FunctionValue,
  literal,
  mapAlternatives,
  type OneOf,
  type Origin,
  type SelfValue,
  unknown,
  type Value,
} from './value.ts';

/** How far evaluation goes before it says that it does not know. */
export interface Bounds {
  /** Expressions evaluated for one question. */
  readonly steps: number;
  /** Expressions and calls nested in each other. */
  readonly depth: number;
}

/** Deep enough for any code that people write; nested evaluation costs a few frames of our own stack at each level. */
const defaultBounds: Bounds = { steps: 8_000, depth: 160 };

/** A file may ask so many questions that use up their steps; after that, its further ones share the last. */
const mostQuestions = 20;

/** Says what expressions are, over one snapshot of the workspace. It remembers its answers, so it must not outlive the snapshot. */
export class Evaluator implements Evaluation {
  private readonly environments = new Map<SourceModule, Environment>();
  private readonly selves = new Map<ts.Node, SelfValue>();
  readonly callSites = new Map<ts.Node, CallSites>();
  private readonly callStack: FunctionNode[] = [];
  private steps = 0;
  private stepsBefore = 0;
  private isCut = false;
  private depth = 0;

  constructor(
    readonly host: ModuleHost,
    private readonly bounds: Bounds = defaultBounds,
  ) {}

  moduleEnvironment(module: SourceModule): Environment {
    let environment = this.environments.get(module);
    if (!environment) {
      environment = moduleEnvironment(module);
      this.environments.set(module, environment);
    }
    return environment;
  }

  beginQuestion(): void {
    if (this.stepsBefore + this.steps > this.bounds.steps * mostQuestions) return;
    this.stepsBefore += this.steps;
    this.steps = 0;
    this.isCut = false;
  }

  evaluate(expression: ts.Expression, environment: Environment): Value {
    const node = unwrap(expression);
    const known = environment.memo.get(node);
    if (known) return known;
    const origin = { module: environment.module, node };
    if (environment.active.has(node)) return unknown('it depends on itself', origin);
    if (this.steps >= this.bounds.steps || this.depth >= this.bounds.depth) {
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
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node))
      return { kind: 'function', node, environment, origin };
    if (ts.isClassExpression(node)) return { kind: 'class', node, environment, origin };
    if (ts.isAwaitExpression(node)) return this.evaluate(node.expression, environment);
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
      case ts.SyntaxKind.ThisKeyword: {
        const around = enclosingClass(node);
        if (!around) return unknown('`this` is not known here', origin);
        if (around.isStatic)
          return {
            kind: 'class',
            node: around.node,
            environment: classFrame(around.node, environment),
            origin,
          };
        return selfOf(environment) ?? this.selfOf(around.node, environment);
      }
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
    const object = this.evaluate(node.expression, environment);
    if (
      node.questionDotToken &&
      object.kind === 'literal' &&
      (object.value === undefined || object.value === null)
    )
      return literal(undefined, origin);
    return this.property(object, name, origin);
  }

  private evaluateElement(node: ts.ElementAccessExpression, environment: Environment, origin: Origin): Value {
    const key = this.evaluate(node.argumentExpression, environment);
    const object = this.evaluate(node.expression, environment);
    return mapAlternatives(key, origin, (name) => {
      if (name.kind !== 'literal' || (typeof name.value !== 'string' && typeof name.value !== 'number'))
        return unknown('the key is not known', origin);
      return this.property(object, String(name.value), origin);
    });
  }

  property(value: Value, name: string, origin: Origin): Value {
    return mapAlternatives(value, origin, (one) => this.propertyOfOne(one, name, origin));
  }

  private propertyOfOne(value: Exclude<Value, OneOf>, name: string, origin: Origin): Value {
    switch (value.kind) {
      case 'object': {
        const property = value.properties.get(name);
        if (!property)
          return value.open
            ? unknown(value.open.reason, value.open.origin)
            : missing(Object.prototype, name, origin);
        return present(valueOf(property), origin);
      }
      case 'array': {
        if (name === 'length' && !value.open) return literal(value.elements.length, origin);
        const element = isIndex(name) ? value.elements[Number(name)] : undefined;
        if (element) return element;
        return value.open ? unknown(value.open.reason, origin) : missing(Array.prototype, name, origin);
      }
      case 'self':
        return memberOf(value.whole ?? value, name, origin, this);
      case 'class':
        return staticMemberOf(value, name, origin, this);
      case 'external':
        return externalProperty(value.module, value.path, name, origin);
      case 'instance': {
        const written = value.written.get(name);
        return written ? written.value : { kind: 'member', object: value, name, origin };
      }
      case 'result':
      case 'member':
        return { kind: 'member', object: value, name, origin };
      default:
        return unknown(reasonOf(value), origin);
    }
  }

  call(callee: FunctionValue, args: readonly Value[], origin: Origin): Value {
    if (this.callStack.includes(callee.node)) return unknown('the function calls itself', origin);
    if (this.depth >= this.bounds.depth) return unknown('the code is nested too deeply to follow', origin);
    this.callStack.push(callee.node);
    this.depth++;
    try {
      return callFunction(callee, args, origin, this);
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
    return importedValue(specifier, name, origin, this);
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

  decide(test: ts.Expression, environment: Environment): boolean | undefined {
    return truth(this.evaluate(test, environment));
  }
}

/** The frame that a class is made in, seen from inside of it. */
function classFrame(node: ts.ClassLikeDeclaration, environment: Environment): Environment {
  return environmentOf(containerOf(node), environment);
}

/** What an object without a property of a name gives: `undefined`, unless its prototype has one. */
function missing(prototype: object, name: string, origin: Origin): Value {
  return name in prototype
    ? unknown(`\`${name}\` is a method of the language`, origin)
    : literal(undefined, origin);
}

/** What is read where a property may be absent: then it is `undefined` like any other. */
function present(value: Value, origin: Origin): Value {
  return mapAlternatives(value, origin, (one) =>
    one.kind === 'literal' && one.isAbsent ? literal(undefined, one.origin) : one,
  );
}

function isIndex(name: string): boolean {
  return String(Number(name)) === name;
}

function externalProperty(module: string, path: readonly string[], name: string, origin: Origin): Value {
  if (module === 'global' && path.length === 0 && name === 'process')
    return { kind: 'external', module: 'process', path: [], origin };
  if (module === 'process' && path.length === 1 && path[0] === 'env')
    return { kind: 'environment', name, origin };
  // `require('x').default` is what `import x from 'x'` gives.
  return { kind: 'external', module, path: name === 'default' ? path : [...path, name], origin };
}
