import ts from 'typescript';
import { deploymentPackages, processStarters } from '../knowledge/deployment.ts';
import { type SwitchName, switchOfVariable, tlsDefaults } from '../knowledge/node-switches.ts';
import type { SourceModule } from '../syntax/module.ts';
import { codeIn, containerOf, staticName, unwrap, wrapped } from '../syntax/nodes.ts';
import { settle } from '../values/conditions.ts';
import { type Environment, environmentOf } from '../values/environment.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { conditionsOf } from '../values/path-conditions.ts';
import type { Value } from '../values/value.ts';
import type { ProcessSwitch } from './process-switch.ts';
import { singles } from './reading.ts';
import { ofVariable } from './text-switches.ts';

/** The process-wide switches that a module's code sets, in the order of the text. */
export function codeSwitches(module: SourceModule, evaluation: Evaluation): readonly ProcessSwitch[] {
  const finder = new Finder(module, evaluation);
  return codeIn(module.tree).flatMap((node) => {
    if (ts.isBinaryExpression(node)) return finder.assigned(node);
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) return finder.property(node);
    return ts.isCallExpression(node) ? finder.added(node) : [];
  });
}

const assignments: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
]);

/** Whether a variable of the environment may be a switch. */
function isVariable(name: string): boolean {
  return switchOfVariable(name) !== undefined;
}

class Finder {
  private readonly outermost: Environment;
  /** Whether the file describes functions and containers that run somewhere else. */
  private readonly describesDeployments: boolean;

  constructor(
    private readonly module: SourceModule,
    private readonly evaluation: Evaluation,
  ) {
    this.outermost = evaluation.moduleEnvironment(module);
    this.describesDeployments =
      module.interface.specifiers.some((specifier) => deploymentPackages.test(specifier)) ||
      /\bsst\.(?:aws|cloudflare)\b/.test(module.text);
  }

  /** `process.env.X = …`, `tls.DEFAULT_MIN_VERSION = …`. */
  assigned(node: ts.BinaryExpression): readonly ProcessSwitch[] {
    const left = unwrap(node.left);
    if (!assignments.has(node.operatorToken.kind)) return [];
    if (!ts.isPropertyAccessExpression(left) && !ts.isElementAccessExpression(left)) return [];
    const name = this.keyOf(left);
    if (name === undefined) return [];
    if (tlsDefaults.has(name)) {
      const holder = this.valueOf(left.expression);
      const isTls = holder.kind === 'external' && holder.module === 'tls' && holder.path.length === 0;
      return isTls ? this.given(name, node.right, node, 'process') : [];
    }
    if (!isVariable(name) || !this.isProcessEnvironment(left.expression)) return [];
    return this.given(name, node.right, node, name === 'NODE_OPTIONS' ? 'child' : 'process');
  }

  /** `NODE_TLS_REJECT_UNAUTHORIZED: '0'`, where the object becomes an environment. */
  property(node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment): readonly ProcessSwitch[] {
    const name = staticName(node.name);
    const value = ts.isPropertyAssignment(node) ? node.initializer : node.name;
    // Containers have lists of names and values.
    if (name === 'name' && ts.isStringLiteralLike(value) && isVariable(value.text)) {
      const other = node.parent.properties.find(
        (one): one is ts.PropertyAssignment =>
          ts.isPropertyAssignment(one) && staticName(one.name) === 'value',
      );
      const list = wrapped(node.parent).parent;
      const isEntry = other && ts.isArrayLiteralExpression(list) && this.reachOf(list, 0) === 'deployment';
      return isEntry ? this.given(value.text, other.initializer, other, 'deployment') : [];
    }
    if (name === undefined || !isVariable(name)) return [];
    const reach = this.reachOf(node.parent, 0);
    return reach ? this.given(name, value, node, reach) : [];
  }

  /** CDK's `lambda.addEnvironment('X', '0')`. */
  added(node: ts.CallExpression): readonly ProcessSwitch[] {
    const [name, value] = node.arguments;
    const { expression } = node;
    if (!this.describesDeployments || !name || !value || !ts.isStringLiteralLike(name)) return [];
    const isAdding = ts.isPropertyAccessExpression(expression) && expression.name.text === 'addEnvironment';
    return isAdding && isVariable(name.text) ? this.given(name.text, value, node, 'deployment') : [];
  }

  /** What the alternatives of a value set, each under its condition. */
  private given(
    variable: string,
    expression: ts.Expression,
    set: ts.Node,
    reach: ProcessSwitch['reach'],
  ): readonly ProcessSwitch[] {
    const { module, evaluation } = this;
    const frame = this.frameOf(set);
    const branch = settle(conditionsOf(set, containerOf(set), undefined, module), (test, among) =>
      evaluation.decide(test, frame, among),
    );
    if (branch === 'never') return [];
    return singles(evaluation.evaluate(expression, frame), branch).flatMap(({ value, when }) => {
      if (value.kind !== 'literal') return [];
      const written = { kind: 'code', value, set: { module, node: set } } as const;
      const isDefault = tlsDefaults.has(variable);
      const settings = isDefault
        ? [{ name: variable as SwitchName, value: value.value }]
        : ofVariable(variable, String(value.value));
      return settings.map((one) => ({ name: one.name, value: one.value, when, reach, written }));
    });
  }

  /** What an object with variables in it becomes the environment of; undefined where that is not seen. */
  private reachOf(object: ts.Expression, hops: number): ProcessSwitch['reach'] | undefined {
    const at = outermostValue(object);
    const { parent } = at;
    if (ts.isSpreadAssignment(parent)) return this.reachOf(parent.parent, hops);
    if (ts.isBinaryExpression(parent) && parent.right === at)
      return this.isProcessEnvironment(parent.left) ? 'process' : undefined;
    if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name))
      return this.reachOfName(parent.name, hops);
    if (ts.isCallExpression(parent)) {
      const isAssign = parent.expression.getText(this.module.tree) === 'Object.assign';
      if (!isAssign || parent.arguments[0] === undefined) return undefined;
      return this.isProcessEnvironment(parent.arguments[0]) ? 'process' : this.reachOf(parent, hops);
    }
    if (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent))
      return this.reachUnder(staticName(parent.name), parent.parent, hops);
    return undefined;
  }

  private reachOfName(name: ts.Identifier, hops: number): ProcessSwitch['reach'] | undefined {
    const binding = this.module.scopes.bindingOf(name);
    if (!binding || hops >= mostHops) return undefined;
    for (const reference of binding.references.slice(0, mostReferences)) {
      const { parent } = reference;
      const isShort = ts.isShorthandPropertyAssignment(parent) && parent.name === reference;
      const reach = isShort
        ? this.reachUnder(reference.text, parent.parent, hops + 1)
        : this.reachOf(reference, hops + 1);
      if (reach) return reach;
    }
    return undefined;
  }

  /** What an object has to do with an environment that it holds under a name. */
  private reachUnder(
    name: string | undefined,
    holder: ts.ObjectLiteralExpression,
    hops: number,
  ): ProcessSwitch['reach'] | undefined {
    // `environment: { variables: { … } }` as Pulumi has it.
    if (name === 'variables' && this.describesDeployments) return this.reachOf(holder, hops);
    if (name === 'environment' && this.describesDeployments) return 'deployment';
    if (name !== 'env') return undefined;
    return this.startsProcess(holder, hops) ? 'child' : undefined;
  }

  /** Whether an object is among the options of a child process. */
  private startsProcess(options: ts.Expression, hops: number): boolean {
    const at = outermostValue(options);
    const { parent } = at;
    if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) && hops < mostHops) {
      const binding = this.module.scopes.bindingOf(parent.name);
      const references = binding?.references.slice(0, mostReferences) ?? [];
      return references.some((reference) => this.startsProcess(reference, hops + 1));
    }
    if (ts.isSpreadAssignment(parent)) return this.startsProcess(parent.parent, hops);
    if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return false;
    if (parent.expression === at) return false;
    const callee = this.valueOf(parent.expression);
    return callee.kind === 'external' && processStarters.has(callee.module);
  }

  private keyOf(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): string | undefined {
    if (ts.isPropertyAccessExpression(node)) return node.name.text;
    const key = this.valueOf(node.argumentExpression);
    return key.kind === 'literal' && typeof key.value === 'string' ? key.value : undefined;
  }

  private isProcessEnvironment(node: ts.Expression): boolean {
    const value = this.valueOf(node);
    return value.kind === 'external' && value.module === 'process' && value.path.join('.') === 'env';
  }

  private valueOf(node: ts.Expression): Value {
    this.evaluation.beginQuestion();
    return this.evaluation.evaluate(node, this.frameOf(node));
  }

  private frameOf(node: ts.Node): Environment {
    return environmentOf(containerOf(node), this.outermost);
  }
}

/** An object goes by so many names on its way, and each is looked up so often. */
const mostHops = 3;
const mostReferences = 50;

/** What an expression gives its value to as it is: parentheses, assertions, the branches of a choice. */
function outermostValue(node: ts.Expression): ts.Expression {
  let at = wrapped(node);
  for (;;) {
    const { parent } = at;
    const isBranch =
      (ts.isConditionalExpression(parent) && parent.condition !== at) ||
      (ts.isBinaryExpression(parent) && isChoice(parent.operatorToken.kind));
    if (!isBranch) return at;
    at = wrapped(parent);
  }
}

function isChoice(operator: ts.SyntaxKind): boolean {
  return (
    operator === ts.SyntaxKind.AmpersandAmpersandToken ||
    operator === ts.SyntaxKind.BarBarToken ||
    operator === ts.SyntaxKind.QuestionQuestionToken
  );
}
