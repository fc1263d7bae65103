// Runs programs and tells what their probes saw. Started by run.ts: programs come from stdin, answers go to stdout.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { compileFunction, SourceTextModule, SyntheticModule } from 'node:vm';
import { describe, packages } from './describe.mjs';

/**
 * @typedef {import('./observation.ts').Seen} Seen
 * @typedef {import('./observation.ts').CompiledProgram} CompiledProgram
 * @typedef {import('./observation.ts').RunOfProgram} RunOfProgram
 * @typedef {Record<string, unknown>} Namespace
 */

/** A program that looks more often than this runs in circles. */
const mostLooks = 2_000;

const require = createRequire(import.meta.url);

let runs = 0;

/** One run of one program. */
class Run {
  /** The name of its own probe: what an earlier program left behind may still call that program's. */
  probeName = `probe${++runs}_`;
  /** @type {Map<string, { now: Seen }[]>} */
  looks = new Map();
  count = 0;
  /** @type {Map<string, import('node:vm').Module>} */
  modules = new Map();
  /** @type {Map<string, { exports: unknown }>} */
  commonJs = new Map();

  /** @param {CompiledProgram} program */
  constructor(program) {
    this.program = program;
  }

  /**
   * @param {Readonly<Record<string, string>>} variables
   * @returns {Promise<RunOfProgram>}
   */
  async run(variables) {
    // The real one, which turns what is written to it into texts.
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, variables);
    const globals = new Set(Object.getOwnPropertyNames(globalThis));
    Object.assign(globalThis, {
      [this.probeName]: this.probe.bind(this),
      input: { p: variables.P === 'on', q: variables.Q === 'on', r: Boolean(variables.R) },
    });
    let error;
    try {
      const { entry, files } = this.program;
      if (files[entry]?.kind === 'esm') {
        const main = this.module(entry);
        await main.link((specifier, from) => this.imported(specifier, from.identifier));
        await withinTime(main.evaluate({ timeout: 2_000 }));
      } else this.require(entry);
      await new Promise((resolve) => setImmediate(resolve));
    } catch (thrown) {
      error = String(thrown);
    }
    for (const name of Object.getOwnPropertyNames(globalThis))
      if (!globals.has(name) && name !== this.probeName) delete (/** @type {Namespace} */ (globalThis)[name]);
    return { seen: this.seen(), ...(error !== undefined && { error }) };
  }

  /**
   * @param {number} id
   * @param {unknown} value
   */
  probe(id, value) {
    if (++this.count > mostLooks) throw new Error('too many looks');
    const looks = this.looks.get(String(id));
    const look = { now: describe(value) };
    if (looks) looks.push(look);
    else this.looks.set(String(id), [look]);
    // A promise stands for what it is kept with.
    if (value instanceof Promise) {
      const keep = (/** @type {unknown} */ kept) => {
        look.now = describe(kept);
      };
      value.then(keep, () => undefined);
    }
    return value;
  }

  /** What each probe saw, each value once. */
  seen() {
    /** @type {Record<string, Seen[]>} */
    const seen = {};
    for (const [id, looks] of this.looks) {
      const texts = looks.map((look) => JSON.stringify(look.now));
      seen[id] = [...new Set(texts)].map((text) => JSON.parse(text));
    }
    return seen;
  }

  /**
   * @param {string} specifier
   * @param {string} from
   * @returns the path of a file of the program, or undefined for a package
   */
  resolve(specifier, from) {
    if (!specifier.startsWith('.')) return undefined;
    const target = posix.join(posix.dirname(from), specifier);
    const candidates = ['', '.ts', '.js', '.mjs', '.cjs', '.json', '/index.ts', '/index.js'].map(
      (end) => target + end,
    );
    candidates.push(target.replace(/\.js$/, '.ts'));
    const found = candidates.find((path) => path in this.program.files);
    if (found === undefined) throw new Error(`no file ${specifier}`);
    return found;
  }

  /** @param {string} path */
  fileAt(path) {
    const file = this.program.files[path];
    if (!file) throw new Error(`no file ${path}`);
    return { ...file, code: file.code.replace(/\bprobe\(/g, `${this.probeName}(`) };
  }

  /**
   * @param {string} specifier
   * @param {string} from
   */
  imported(specifier, from) {
    const path = this.resolve(specifier, from);
    return path === undefined ? this.packageModule(specifier) : this.module(path);
  }

  /**
   * @param {string} path
   * @returns {import('node:vm').Module}
   */
  module(path) {
    const known = this.modules.get(path);
    if (known) return known;
    const { kind, code } = this.fileAt(path);
    const made =
      kind === 'esm'
        ? new SourceTextModule(code, {
            identifier: path,
            importModuleDynamically: async (specifier) => {
              const inner = this.imported(specifier, path);
              if (inner.status === 'unlinked')
                await inner.link((one, from) => this.imported(one, from.identifier));
              await inner.evaluate();
              return inner;
            },
          })
        : this.wrapped(path, kind === 'json' ? [] : exportedNames(code), () => this.require(path));
    this.modules.set(path, made);
    return made;
  }

  /** @param {string} specifier */
  packageModule(specifier) {
    const known = this.modules.get(specifier);
    if (known) return known;
    const content = requirePackage(specifier);
    const made = this.wrapped(specifier, Object.keys(Object(content)), () => content);
    this.modules.set(specifier, made);
    return made;
  }

  /**
   * What is not a module of the standard, as one.
   *
   * @param {string} identifier
   * @param {readonly string[]} names
   * @param {() => unknown} content
   */
  wrapped(identifier, names, content) {
    const own = names.filter((name) => name !== 'default');
    return new SyntheticModule(
      ['default', ...own],
      function () {
        const exports = content();
        this.setExport('default', exports);
        for (const name of own) this.setExport(name, /** @type {Namespace} */ (Object(exports))[name]);
      },
      { identifier },
    );
  }

  /**
   * @param {string} path
   * @returns {unknown}
   */
  require(path) {
    const known = this.commonJs.get(path);
    if (known) return known.exports;
    const { kind, code } = this.fileAt(path);
    if (kind === 'esm') throw new Error('require of a module of the standard');
    const module = { exports: kind === 'json' ? JSON.parse(code) : {} };
    this.commonJs.set(path, module);
    if (kind === 'json') return module.exports;
    const inner = (/** @type {string} */ specifier) => {
      const target = this.resolve(specifier, path);
      return target === undefined ? requirePackage(specifier) : this.require(target);
    };
    const work = compileFunction(code, ['exports', 'require', 'module'], { filename: path });
    work.call(module.exports, module.exports, inner, module);
    return module.exports;
  }
}

/**
 * What is promised, unless it takes too long: a program may wait for what never comes.
 *
 * @param {Promise<unknown>} promise
 */
async function withinTime(promise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const end = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('it waits for ever')), 100);
  });
  await Promise.race([promise, end]).finally(() => clearTimeout(timer));
}

/** @param {string} specifier */
function requirePackage(specifier) {
  const name = specifier.replace(/^node:/, '');
  return packages.get(name) ?? require(name);
}

const whole = 'module.exports = {';

/**
 * The text of an object literal without what stands in brackets within it.
 *
 * @param {string} code
 * @param {number} start behind its opening bracket
 */
function literalAt(code, start) {
  let text = '';
  let depth = start < whole.length ? 0 : 1;
  for (let at = start; depth > 0 && at < code.length; at++) {
    const char = code[at] ?? '';
    if ('([{'.includes(char)) depth++;
    if (depth === 1) text += char;
    if (')]}'.includes(char)) depth--;
  }
  return text.replace(/\}$/, '');
}

/**
 * The names that Node finds in a CommonJS file by looking at its text.
 *
 * @param {string} code
 */
function exportedNames(code) {
  const names = new Set([...code.matchAll(/\bexports\.(\w+)\s*=/g)].map((match) => match[1] ?? ''));
  for (const match of code.matchAll(/\bObject\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get/g))
    names.add(match[1] ?? '');
  const literal = literalAt(code, code.indexOf(whole) + whole.length);
  for (const part of literal.split(',')) {
    const name = /^\s*(\w+)\s*(?::|$)/.exec(part)?.[1];
    if (name !== undefined) names.add(name);
  }
  return [...names];
}

process.on('unhandledRejection', () => undefined);
process.on('uncaughtException', () => undefined);
const programs = /** @type {CompiledProgram[]} */ (JSON.parse(readFileSync(0, 'utf8')));
const answers = [];
for (const program of programs) {
  const runs = [];
  for (const variables of program.environments) runs.push(await new Run(program).run(variables));
  answers.push(runs);
}
process.stdout.write(JSON.stringify(answers), () => process.exit(0));
