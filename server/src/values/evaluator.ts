import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { enclosingClass, unwrap } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { evaluateArray } from './arrays.ts';
import type { CallSites } from './call-sites.ts';
import { callFunction, evaluateCall, evaluateNew } from './calls.ts';
import { makeSelf } from './class-parts.ts';
import { elementOf } from './elements.ts';
import { type Environment, moduleEnvironment, selfOf } from './environment.ts';
import { environmentWrites } from './environment-writes.ts';
import type { Evaluation } from './evaluation.ts';
import { importMeta, importMetaProperty } from './import-meta.ts';
import { boundArguments } from './library/functions.ts';
import { externalConstant, libraryProperty } from './library/index.ts';
import { regexValue } from './library/regexes.ts';
import { isNullish } from './library/relations.ts';
import { memberSeen, superMemberOf } from './members.ts';
import type { ModuleHost } from './module-host.ts';
import { exportedValue, importedValue } from './modules.ts';
import { bindingValue, evaluateIdentifier } from './names.ts';
import { evaluateObject, reasonOf, valueOf } from './objects.ts';
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
import { ownExport } from './own-exports.ts';
import { staticMemberOf } from './static-members.ts';
import { asFarAsMade, evaluateThis } from './this.ts';
import {
  type FunctionNode,
  type FunctionValue,
  literal,
  mapAlternatives,
  type ObjectValue,
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

/** So many questions of one evaluator may use up their steps. */
const mostQuestions = 16;

/** A question may take no more than this part of what is left for all. */
const partOfRest = 5;

/** What every question has, however many came before: enough for a set-up that is written out in one place. */
const fewestSteps = 40;

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
    return mapAlternatives(value, origin, (one) => this.propertyOfOne(one, name, origin));
  }

  private propertyOfOne(value: Exclude<Value, OneOf>, name: string, origin: Origin): Value {
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
        return memberSeen(value, name, origin, this);
      case 'class':
        return staticMemberOf(value, name, origin, this);
      case 'external':
        return (
          ownExport(name, origin, this) ??
          externalConstant(value.module, [...value.path, name], origin) ??
          this.withSettings(
            importMetaProperty(value, name, origin) ??
              externalProperty(value.module, value.path, name, origin),
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
        return unknown(reasonOf(value), origin);
    }
  }

  /** A variable of the environment with what files of the workspace set it to. */
  private withSettings(value: Value): Value {
    const set = value.kind === 'environment' && this.host.environmentFiles(value.name, value.origin.module);
    return set && set.length > 0 ? { ...value, set } : value;
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
