/** A generator of numbers from a seed: mulberry32, the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Makes a small program without imports. It reads `input`, an object of booleans that the evaluator does not know,
 * and ends in `observe(expression)`.
 */
export function randomProgram(seed: number): string {
  return new ProgramMaker(randomFrom(seed)).program();
}

const keys = ['a', 'b', 'c'];
const switches = ['input.p', 'input.q', 'input.r'];

interface Names {
  /** Names that hold primitives, and of them those that may be assigned. */
  readonly plain: string[];
  readonly assignable: string[];
  readonly objects: string[];
  /** Those of the objects whose name stays with them, so that another name may share them. */
  readonly constants: string[];
  /** Functions that make objects. */
  readonly makers: string[];
  readonly lists: string[];
  readonly functions: string[];
  readonly classes: string[];
  readonly instances: string[];
}

class ProgramMaker {
  private count = 0;

  constructor(private readonly random: () => number) {}

  program(): string {
    const names: Names = {
      plain: [],
      assignable: [],
      objects: [],
      constants: [],
      makers: [],
      lists: [],
      functions: [],
      classes: [],
      instances: [],
    };
    const lines = this.statements(names, 4 + this.below(7), 0);
    return `${lines.join('\n')}\nobserve(${this.observed(names)});\n`;
  }

  private observed(names: Names): string {
    const choices = [
      ...names.plain,
      ...names.assignable,
      ...names.objects.map((name) => `${name}.${this.pick(keys)}`),
      ...names.objects.map((name) => `({ ...${name} }).${this.pick(keys)}`),
      ...names.instances.map((name) => `${name}.${this.pick(keys)}`),
      ...names.instances.map((name) => `${name}.get()`),
      ...names.classes.map((name) => `${name}.${this.pick(keys)}`),
      ...names.functions.map((name) => `${name}(${this.plain(names, 1)})`),
      ...names.lists.map((name) => `${name}.join(':')`),
      ...names.lists.map((name) => `${name}[${this.below(3)}]`),
    ];
    return choices.length === 0 ? '1' : this.pick(choices);
  }

  private statements(names: Names, count: number, depth: number): string[] {
    return Array.from({ length: count }, () => this.statement(names, depth));
  }

  private statement(names: Names, depth: number): string {
    const deep = depth < 3;
    const choices: (() => string)[] = [
      () => this.declare(names.plain, `const NAME = ${this.plain(names, 2)};`),
      () => this.declare(names.assignable, `${this.pick(['let', 'var'])} NAME = ${this.plain(names, 2)};`),
      () => {
        const line = this.declare(names.objects, `const NAME = ${this.object(names)};`);
        names.constants.push(names.objects.at(-1) ?? '');
        return line;
      },
      () => this.declare(names.objects, `let NAME = ${this.object(names)};`),
      () => this.declare(names.lists, `const NAME = [${this.plain(names, 1)}, ${this.plain(names, 1)}];`),
      () => this.assignment(names),
      () => this.assignment(names),
      () => this.write(names),
      () => this.write(names),
      () => this.destructuring(names),
    ];
    if (deep) {
      choices.push(
        () => this.branch(names, depth),
        () => this.branch(names, depth),
        () => this.loop(names, depth),
        () => this.attempt(names, depth),
        () => this.choice(names, depth),
        () => this.function(names, depth),
        () => this.function(names, depth),
        () => this.maker(names),
        () => this.class(names),
        () => this.label(names, depth),
      );
    }
    if (names.functions.length > 0)
      choices.push(() => `${this.pick(names.functions)}(${this.plain(names, 1)});`);
    if (names.makers.length > 0) choices.push(() => this.made(names));
    if (names.constants.length > 0)
      choices.push(() => this.declare(names.objects, `const NAME = ${this.pick(names.constants)};`));
    if (names.classes.length > 0)
      choices.push(() =>
        this.declare(
          names.instances,
          `const NAME = new ${this.pick(names.classes)}(${this.plain(names, 1)});`,
        ),
      );
    return this.pick(choices)();
  }

  private declare(into: string[], text: string): string {
    const name = `v${++this.count}`;
    const line = text.replace('NAME', name);
    into.push(name);
    return line;
  }

  /** Statements in a scope of their own: what they declare is not seen outside. */
  private block(names: Names, depth: number, count = 1 + this.below(2)): string {
    return this.statements(inner(names), count, depth + 1).join(' ');
  }

  private assignment(names: Names): string {
    if (names.objects.length > 0 && this.below(4) === 0) {
      const name = this.pick(names.objects);
      return `try { ${name} = ${this.object(names)}; } catch {}`;
    }
    if (names.assignable.length === 0) return ';';
    const operator = this.pick(['=', '=', '=', '??=', '||=', '&&=', '+=']);
    const name = this.pick(names.assignable);
    return this.below(8) === 0 ? `${name}++;` : `${name} ${operator} ${this.plain(names, 2)};`;
  }

  private write(names: Names): string {
    const targets = [...names.objects, ...names.instances, ...names.classes];
    if (names.lists.length > 0 && this.below(4) === 0) {
      const list = this.pick(names.lists);
      return this.pick([
        `${list}.push(${this.plain(names, 1)});`,
        `${list}[0] = ${this.plain(names, 1)};`,
        `${list}.reverse();`,
      ]);
    }
    if (targets.length === 0) return ';';
    const target = this.pick(targets);
    const key = this.pick(keys);
    const property = this.pick([
      `${target}.${key}`,
      `${target}['${key}']`,
      `${target}[${this.keyExpression()}]`,
    ]);
    const choices = [
      `${property} = ${this.plain(names, 2)};`,
      `${property} = ${this.plain(names, 2)};`,
      `${property} ${this.pick(['??=', '||=', '&&=', '+='])} ${this.plain(names, 1)};`,
      `delete ${property};`,
      `Object.assign(${target}, ${this.object(names)});`,
      `if (${this.test(names)}) ${property} = ${this.plain(names, 1)};`,
    ];
    return this.pick(choices);
  }

  private keyExpression(): string {
    return this.pick([`'${this.pick(keys)}'`, `(input.p ? '${this.pick(keys)}' : '${this.pick(keys)}')`]);
  }

  private destructuring(names: Names): string {
    if (names.objects.length === 0) return ';';
    const object = this.pick(names.objects);
    const key = this.pick(keys);
    switch (this.below(3)) {
      case 0:
        return this.declare(names.plain, `const { ${key}: NAME } = ${object};`);
      case 1:
        return this.declare(names.assignable, `let { ${key}: NAME = ${this.literal()} } = ${object};`);
      default:
        return this.declare(names.objects, `const { ${key}: gone${++this.count}, ...NAME } = ${object};`);
    }
  }

  private branch(names: Names, depth: number): string {
    const otherwise = this.below(2) === 0 ? ` else { ${this.block(names, depth)} }` : '';
    return `if (${this.test(names)}) { ${this.block(names, depth)} }${otherwise}`;
  }

  private label(names: Names, depth: number): string {
    const label = `label${++this.count}`;
    return `${label}: { ${this.block(names, depth)} if (${this.test(names)}) break ${label}; ${this.block(names, depth)} }`;
  }

  private loop(names: Names, depth: number): string {
    const name = `v${++this.count}`;
    const body = inner(names);
    if (this.below(2) === 0) {
      body.plain.push(name);
      return `for (const ${name} of [${this.plain(names, 1)}, ${this.plain(names, 1)}]) { ${this.block(body, depth)} }`;
    }
    return `for (let ${name} = 0; ${name} < ${this.below(3)}; ${name}++) { ${this.block(body, depth)} }`;
  }

  private attempt(names: Names, depth: number): string {
    const thrown = this.below(2) === 0 ? `if (${this.test(names)}) throw new Error('x');` : '';
    const end = this.below(3) === 0 ? ` finally { ${this.block(names, depth, 1)} }` : '';
    return `try { ${this.block(names, depth)} ${thrown} ${this.block(names, depth)} } catch { ${this.block(names, depth)} }${end}`;
  }

  private choice(names: Names, depth: number): string {
    const stop = (): string => this.pick(['break;', 'break;', '']);
    return `switch (${this.plain(names, 1)}) { case 1: { ${this.block(names, depth)} } ${stop()} case true: { ${this.block(names, depth)} } ${stop()} default: { ${this.block(names, depth)} } }`;
  }

  private function(names: Names, depth: number): string {
    const name = `f${++this.count}`;
    const parameter = `p${this.count}`;
    const body = inner(names);
    body.assignable.push(parameter);
    const early =
      this.below(2) === 0
        ? `if (${this.test(body)}) { ${this.block(body, depth)} return ${this.plain(body, 1)}; }`
        : '';
    const result = this.below(4) === 0 ? '' : `return ${this.plain(body, 2)};`;
    const first = this.block(body, depth);
    const start = this.pick([
      parameter,
      `${parameter} = ${this.literal()}`,
      `${parameter}, ...rest${this.count}`,
    ]);
    names.functions.push(name);
    return this.pick([
      `function ${name}(${start}) { ${first} ${early} ${result} }`,
      `const ${name} = (${start}) => { ${first} ${early} ${result} };`,
    ]);
  }

  private made(names: Names): string {
    const call = `${this.pick(names.makers)}(${this.object(names)}, ${this.literal()})`;
    return this.declare(names.objects, `const NAME = ${call};`);
  }

  /** A function that makes an object of another one. */
  private maker(names: Names): string {
    const name = `make${++this.count}`;
    const body = inner(names);
    body.assignable.push('value');
    const key = this.pick(keys);
    const choices = [
      `const ${name} = (given, value = ${this.literal()}) => ({ ${key}: ${this.plain(body, 1)}, ...given });`,
      `const ${name} = ({ ${key} = ${this.literal()}, ...rest }, value) => ({ ${key}, ...rest });`,
      `function ${name}(given, value) { given = { ...given, ${key}: value }; if (${this.test(body)}) return given; given.${key} = ${this.plain(body, 1)}; return given; }`,
      `function ${name}(given, value) { const made = {}; made.${key} = value; if (${this.test(body)}) { made.${this.pick(keys)} = ${this.literal()}; } return made; }`,
    ];
    names.makers.push(name);
    return this.pick(choices);
  }

  private class(names: Names): string {
    const name = `C${++this.count}`;
    const body = inner(names);
    body.plain.push('seed');
    const base = names.classes.length > 0 && this.below(2) === 0 ? this.pick(names.classes) : undefined;
    const [key, other, third] = [this.pick(keys), this.pick(keys), this.pick(keys)];
    const parts = [
      `${key} = ${this.literal()};`,
      `constructor(seed) { ${base ? `super(${this.plain(body, 1)});` : ''} ${this.pick(['', `this.${other} = ${this.plain(body, 1)};`, `if (${this.test(body)}) this.${other} = ${this.plain(body, 1)};`])} }`,
      `get() { return this.${third}; }`,
      this.pick(['', `set(value) { this.${other} = value; }`, `change() { this.${third} ??= 5; }`]),
      this.pick(['', `static ${key} = ${this.literal()};`]),
      this.pick(['', `get ${keys.find((one) => one !== key)}() { return this.${key}; }`]),
    ];
    // A getter makes writes throw, so that the program would end before it is observed: no getter where one is written.
    names.classes.push(name);
    return `class ${name}${base ? ` extends ${base}` : ''} { ${parts.slice(0, 5).join(' ')} }`;
  }

  private object(names: Names): string {
    const count = this.below(4);
    const parts = Array.from({ length: count }, () => {
      const key = this.pick(keys);
      const choices = [
        `${key}: ${this.plain(names, 1)}`,
        `${key}: ${this.plain(names, 1)}`,
        `...(${this.test(names)} && { ${key}: ${this.literal()} })`,
        `...(${this.test(names)} ? { ${key}: ${this.literal()} } : {})`,
        `get ${key}() { return ${this.literal()}; }`.replace(/^get (\w)\(\) \{ return (.*); \}$/, '$1: $2'),
        `[${this.keyExpression()}]: ${this.literal()}`,
      ];
      if (names.objects.length > 0)
        choices.push(`...${this.pick(names.objects)}`, `...${this.pick(names.objects)}`);
      return this.pick(choices);
    });
    return `{ ${parts.join(', ')} }`;
  }

  private plain(names: Names, depth: number): string {
    const held = [...names.plain, ...names.assignable];
    const choices: (() => string)[] = [() => this.literal(), () => this.literal()];
    if (held.length > 0)
      choices.push(
        () => this.pick(held),
        () => this.pick(held),
      );
    if (names.objects.length > 0) choices.push(() => `${this.pick(names.objects)}.${this.pick(keys)}`);
    if (names.instances.length > 0) choices.push(() => `${this.pick(names.instances)}.${this.pick(keys)}`);
    if (depth > 0) {
      const plain = (): string => this.plain(names, depth - 1);
      choices.push(
        () => `(${this.test(names)} ? ${plain()} : ${plain()})`,
        () => `(${plain()} ${this.pick(['??', '||', '&&', '+', '===', '!=='])} (${plain()}))`,
        () => `!${plain()}`,
        () => `\`\${${plain()}}-x\``,
        () =>
          `(() => { ${this.below(2) === 0 ? `if (${this.test(names)}) return ${plain()};` : ''} return ${plain()}; })()`,
      );
      if (names.functions.length > 0) choices.push(() => `${this.pick(names.functions)}(${plain()})`);
    }
    return this.pick(choices)();
  }

  private test(names: Names): string {
    const held = [...names.plain, ...names.assignable];
    if (held.length > 0 && this.below(4) === 0) return `${this.pick(held)} === ${this.literal()}`;
    return this.pick([...switches, ...switches.map((one) => `!${one}`), 'true', 'false']);
  }

  private literal(): string {
    return this.pick(['1', '2', '0', 'true', 'false', "'x'", "''", 'null', 'undefined']);
  }

  private pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T;
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit);
  }
}

function inner(names: Names): Names {
  return {
    plain: [...names.plain],
    assignable: [...names.assignable],
    objects: [...names.objects],
    constants: [...names.constants],
    makers: [...names.makers],
    lists: [...names.lists],
    functions: [...names.functions],
    classes: [...names.classes],
    instances: [...names.instances],
  };
}
