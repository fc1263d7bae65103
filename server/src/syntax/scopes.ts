import ts from 'typescript';

/** What declares a name. */
export type BindingKind =
  | 'const'
  | 'let'
  | 'var'
  | 'parameter'
  | 'function'
  | 'class'
  | 'enum'
  | 'namespace'
  | 'import'
  | 'catch';

/** A name that a module declares, and every place that uses it. */
export interface Binding {
  readonly name: string;
  readonly kind: BindingKind;
  /** The identifier that introduces the name. */
  readonly identifier: ts.Identifier;
  /**
   * The node that gives the name its value: the variable or parameter declaration (also for a name inside a
   * destructuring pattern), the function, class or enum, the import specifier or clause.
   */
  readonly declaration: ts.Node;
  /** The function that the name lives in, or the source file. */
  readonly container: ts.Node;
  /** Uses other than the declaration, in the order of the text. */
  readonly references: readonly ts.Identifier[];
}

/** Which identifier means which binding; an identifier without one is a global. */
export interface Scopes {
  /** The binding that an identifier declares or uses. */
  bindingOf(identifier: ts.Identifier): Binding | undefined;
  /** The binding that a name would mean at a node. */
  lookup(name: string, at: ts.Node): Binding | undefined;
}

/** A binding while the file is read. */
interface MutableBinding extends Binding {
  kind: BindingKind;
  identifier: ts.Identifier;
  declaration: ts.Node;
  readonly references: ts.Identifier[];
}

/** The names of a block, a function or a file. */
export interface Scope {
  readonly names: Map<string, MutableBinding>;
  readonly parent: Scope | undefined;
  /** The nearest function or file, where `var` lands. */
  readonly container: ts.Node;
  readonly isContainer: boolean;
}

/** The scopes of a file while it is read: names are declared first, and their uses resolved once all are. */
export class ScopeTree {
  private readonly scopeOf = new Map<ts.Node, Scope>();
  private readonly bindings = new Map<ts.Identifier, MutableBinding>();
  private readonly uses: { readonly identifier: ts.Identifier; readonly scope: Scope }[] = [];

  /** Opens the scope of a node; one that is a container is where `var` lands. */
  open(node: ts.Node, parent: Scope | undefined, isContainer: boolean): Scope {
    const container = isContainer || parent === undefined ? node : parent.container;
    const scope: Scope = { names: new Map(), parent, container, isContainer };
    this.scopeOf.set(node, scope);
    return scope;
  }

  /** Opens the scope of a body beside that of its parameters, which do not see what it declares. */
  openBody(body: ts.Block, parameters: Scope): Scope {
    const scope: Scope = {
      names: new Map(),
      parent: parameters,
      container: parameters.container,
      isContainer: true,
    };
    this.scopeOf.set(body, scope);
    return scope;
  }

  /** Gives a name to a scope, or to the one where `var` lands. */
  declare(identifier: ts.Identifier, kind: BindingKind, declaration: ts.Node, scope: Scope): void {
    let target = scope;
    while (kind === 'var' && !target.isContainer && target.parent) target = target.parent;
    // A `var` of a parameter's name starts with the parameter's value.
    if (
      kind === 'var' &&
      target.parent?.container === target.container &&
      target.parent.names.has(identifier.text)
    )
      target = target.parent;
    const known = target.names.get(identifier.text);
    if (known) {
      // `var` again, a function beside a namespace: the first declaration stands for all.
      this.bindings.set(identifier, known);
      if (kind === 'var' && ts.isVariableDeclaration(declaration) && isGivenValue(declaration))
        known.references.push(identifier);
      // Of functions the last one counts, and of overloads the one with a body.
      if (kind === 'function' && isFunctionOrParameter(known.kind) && hasBody(declaration))
        Object.assign(known, { kind, identifier, declaration });
      return;
    }
    const binding: MutableBinding = {
      name: identifier.text,
      kind,
      identifier,
      declaration,
      container: target.container,
      references: [],
    };
    target.names.set(identifier.text, binding);
    this.bindings.set(identifier, binding);
  }

  /** Declares each name of a pattern. */
  declarePattern(name: ts.BindingName, kind: BindingKind, declaration: ts.Node, scope: Scope): void {
    if (ts.isIdentifier(name)) {
      this.declare(name, kind, declaration, scope);
      return;
    }
    for (const element of name.elements) {
      if (ts.isBindingElement(element)) this.declarePattern(element.name, kind, declaration, scope);
    }
  }

  /** Whether a name, or one of a pattern, has been declared. */
  isDeclared(name: ts.BindingName): boolean {
    if (ts.isIdentifier(name)) return this.bindings.has(name);
    return name.elements.some((element) => ts.isBindingElement(element) && this.isDeclared(element.name));
  }

  /** Notes an identifier that stands for a value; what it means is known once all names are declared. */
  use(identifier: ts.Identifier, scope: Scope): void {
    this.uses.push({ identifier, scope });
  }

  /** Resolves the uses, and answers from then on. */
  resolve(): Scopes {
    const { bindings, scopeOf, uses } = this;
    const touched = new Set<MutableBinding>();
    for (const { identifier, scope } of uses) {
      const binding = find(identifier.text, scope);
      if (!binding) continue;
      bindings.set(identifier, binding);
      binding.references.push(identifier);
      touched.add(binding);
    }
    for (const { references } of touched) references.sort((a, b) => a.pos - b.pos);
    return {
      bindingOf: (identifier) => bindings.get(identifier),
      lookup(name, at) {
        for (let node: ts.Node | undefined = at; node; node = node.parent) {
          const scope = scopeOf.get(node);
          if (scope) return find(name, scope);
        }
        return undefined;
      },
    };
  }
}

function isGivenValue(declaration: ts.VariableDeclaration): boolean {
  const loop = declaration.parent.parent;
  return declaration.initializer !== undefined || ts.isForOfStatement(loop) || ts.isForInStatement(loop);
}

function isFunctionOrParameter(kind: BindingKind): boolean {
  return kind === 'function' || kind === 'parameter';
}

function hasBody(declaration: ts.Node): boolean {
  return ts.isFunctionDeclaration(declaration) && declaration.body !== undefined;
}

function find(name: string, from: Scope): MutableBinding | undefined {
  for (let scope: Scope | undefined = from; scope; scope = scope.parent) {
    const binding = scope.names.get(name);
    if (binding) return binding;
  }
  return undefined;
}
