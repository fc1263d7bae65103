import ts from 'typescript';
import { type CommonJsExport, memberName } from '../syntax/commonjs.ts';
import { aliasUses, isFollowed, setsWhole } from '../syntax/exports-uses.ts';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, unwrap } from '../syntax/nodes.ts';
import { mapAlternatives, oneOf } from './alternatives.ts';
import { settle } from './conditions.ts';
import type { Evaluation } from './evaluation.ts';
import { atTheEnd } from './exported-expressions.ts';
import { ObjectDraft } from './object-draft.ts';
import { LazyProperty, valueOf } from './properties.ts';
import { reach } from './reach.ts';
import { reasonOf } from './reasons.ts';
import {
  type Alternative,
  absent,
  type External,
  type ObjectValue,
  type Property,
  unknown,
  type Value,
} from './value.ts';
import { type Write, writesThrough } from './write-sites.ts';
import { afterWrite } from './writes.ts';

/** Whether a module hands its exports out as an object that it fills while it runs. */
export function isCommonJs(module: SourceModule): boolean {
  const { exports, isEsModule } = module.interface;
  return !isEsModule || exports.has('export=');
}

/** `module.exports` as it is when the file has run. */
export function commonJsValue(module: SourceModule, evaluation: Evaluation): Value {
  const whole = module.interface.exports.get('export=');
  if (whole?.kind === 'expression') return atTheEnd(whole.expression, module, evaluation);
  return new Exports(module, evaluation).whole();
}

/**
 * What one name of `module.exports` is, also where the whole is a function or comes from a package.
 *
 * @returns undefined when the whole has it, if anything does
 */
export function putOnExports(module: SourceModule, name: string, evaluation: Evaluation): Value | undefined {
  return new Exports(module, evaluation).putOn(name);
}

/** The packages that a module hands on everything from. */
export function outsideStars(module: SourceModule, evaluation: Evaluation): readonly External[] {
  return new Exports(module, evaluation).outsideStars();
}

/** Whether a compiler has written a module: its `default` is then the export of that name. */
export function isCompiled(module: SourceModule): boolean {
  return module.interface.commonJs.some(({ name }) => name === '__esModule');
}

/** Something that is put on the exports, and whether it is for sure. */
interface Step {
  readonly entry: CommonJsExport;
  /** The condition in words; undefined when it always happens. */
  readonly when: string | undefined;
}

/** The exports of one module, put together in the order of the text. */
class Exports {
  private readonly steps: readonly Step[];
  /** The last object that is surely made the whole, and those that may be after it. */
  private readonly wholes: readonly Step[];

  constructor(
    private readonly module: SourceModule,
    private readonly evaluation: Evaluation,
  ) {
    this.steps = module.interface.commonJs.flatMap((entry) => {
      const when = this.whenDone(entry.assignment);
      return when === 'never' ? [] : [{ entry, when }];
    });
    const wholes = this.steps.filter(({ entry }) => isWhole(entry));
    const sure = wholes.findLastIndex(({ when }) => when === undefined);
    this.wholes = wholes.slice(Math.max(0, sure));
  }

  whole(): Value {
    const { module } = this;
    const origin = { module, node: module.tree };
    const isSure =
      this.wholes.some(({ when }) => when === undefined) ||
      setsWhole(
        module.tree,
        this.wholes.map(({ entry }) => entry.assignment),
      );
    const alternatives: Alternative[] = this.wholes.map((step) => ({
      value: this.filled(this.base(step.entry), step.entry),
      when: step.when,
    }));
    if (!isSure) alternatives.push({ value: this.filled(new ObjectDraft().finish(origin), undefined) });
    return oneOf(alternatives, origin);
  }

  /** What an assignment makes the whole. Babel makes it what it has put on the exports as `default`. */
  private base({ holder, value }: CommonJsExport): Value {
    const { module, evaluation } = this;
    const origin = { module, node: value };
    const access = unwrap(value);
    const isMember = ts.isPropertyAccessExpression(access) || ts.isElementAccessExpression(access);
    const from = isMember ? access.expression : access;
    if (!module.interface.exportsNames.includes(from)) return atTheEnd(holder ?? value, module, evaluation);
    const before = this.filled(new ObjectDraft().finish(origin), undefined);
    if (!isMember) return before;
    const name = memberName(access);
    return name === undefined
      ? unknown('the key is not known', origin)
      : evaluation.property(before, name, origin);
  }

  putOn(name: string): Value | undefined {
    const last = this.wholes.at(-1);
    if (!last) return undefined;
    const step = this.after(last.entry).findLast(({ entry }) => entry.name === name);
    if (!step) return undefined;
    const origin = { module: this.module, node: step.entry.assignment };
    return step.when === undefined
      ? this.valueOf(step.entry)
      : unknown(`it is put on the exports only if ${step.when}`, origin);
  }

  /** The modules from which everything is handed on, and that lie outside of the workspace. */
  outsideStars(): readonly External[] {
    const { module, evaluation } = this;
    return this.after(this.wholes.at(-1)?.entry).flatMap(({ entry }) => {
      if (entry.kind !== 'star') return [];
      const source = evaluation.evaluate(entry.value, evaluation.moduleEnvironment(module));
      return source.kind === 'external' ? [source] : [];
    });
  }

  /** An object with all that is put onto it while it is what the file exports. */
  private filled(base: Value, from: CommonJsExport | undefined): Value {
    return mapAlternatives(base, base.origin, (one) => {
      const steps = this.after(from);
      if (one.kind === 'object') return this.filledObject(one, steps, from);
      if (one.kind !== 'class' && one.kind !== 'self' && one.kind !== 'instance') return one;
      const written = new Map(one.written);
      for (const { entry, when } of steps) {
        if (entry.name === undefined) continue;
        const origin = { module: this.module, node: entry.assignment };
        const before = (): Value => this.evaluation.property(one, entry.name ?? '', origin);
        written.set(entry.name, this.property(entry, when, before));
      }
      return { ...one, written };
    });
  }

  private filledObject(base: ObjectValue, steps: readonly Step[], from: CommonJsExport | undefined): Value {
    const { module } = this;
    let draft = new ObjectDraft(base);
    for (const { entry, when } of steps) {
      const origin = { module, node: entry.assignment };
      if (entry.kind === 'star') this.spreadUnder(draft, entry);
      else if (entry.name !== undefined) {
        const earlier = draft.get(entry.name);
        const { open } = draft.finish(origin);
        const before = (): Value => (earlier ? valueOf(earlier) : (open ?? absent(origin)));
        draft.set(entry.name, this.property(entry, when, before));
      }
    }
    let value: Value = draft.finish(base.origin);
    for (const { write, when } of this.furtherWrites(from)) {
      if (value.kind !== 'object') return value;
      if (write)
        value = afterWrite(value, write, when, this.evaluation.moduleEnvironment(module), this.evaluation);
    }
    for (const node of this.unfollowed(from)) {
      if (value.kind !== 'object') return value;
      draft = new ObjectDraft(value);
      draft.overrideAll(unknown('the exports go by another name as well', { module, node }));
      value = draft.finish(base.origin);
    }
    return value;
  }

  private property(entry: CommonJsExport, when: string | undefined, before: () => Value): Property {
    const { module } = this;
    const origin = { module, node: entry.assignment };
    return new LazyProperty(entry.assignment, module, () =>
      when === undefined
        ? this.valueOf(entry)
        : oneOf([{ value: this.valueOf(entry), when }, { value: before() }], origin),
    );
  }

  private valueOf({ kind, value, assignment }: CommonJsExport): Value {
    const { module, evaluation } = this;
    // `module.exports.default = module.exports`
    if (kind === 'value' && module.interface.exportsNames.includes(unwrap(value))) return this.whole();
    if (kind === 'value') return atTheEnd(value, module, evaluation);
    const getter = evaluation.evaluate(value, evaluation.moduleEnvironment(module));
    const origin = { module, node: assignment };
    return getter.kind === 'function'
      ? evaluation.call(getter, [], origin)
      : unknown('what gets it is not known', origin);
  }

  /** Compilers put what another module exports where there is nothing of its name. */
  private spreadUnder(draft: ObjectDraft, { value, assignment }: CommonJsExport): void {
    const { module, evaluation } = this;
    const source = evaluation.evaluate(value, evaluation.moduleEnvironment(module));
    const origin = { module, node: assignment };
    if (source.kind !== 'object') {
      draft.open(unknown(reasonOf(source), origin));
      return;
    }
    for (const [name, property] of source.properties)
      if (name !== 'default' && name !== '__esModule' && !draft.get(name)) draft.set(name, property);
    if (source.open) draft.open(source.open);
  }

  /** What is put on an object once it is the whole, or on the one that there is from the start. */
  private after(from: CommonJsExport | undefined): readonly Step[] {
    return this.steps.filter(
      ({ entry }) => !isWhole(entry) && this.isMeant(entry.target, entry.assignment, from),
    );
  }

  /**
   * Whether `exports` or `module.exports` at a place is the object that one assignment made the whole, or that
   * there is from the start.
   */
  private isMeant(target: ts.Expression, at: ts.Node, from: CommonJsExport | undefined): boolean {
    if (!from) return true;
    const { assignment, isOntoExports } = from;
    // What a function writes is seen as late as it is called.
    const isLater = at.end > assignment.end || containerOf(at) !== containerOf(assignment);
    return isLater && (!ts.isIdentifier(target) || isOntoExports);
  }

  /** What is written onto the exports in other ways: deeper, by `Object.assign`, through a constant, by a call. */
  private furtherWrites(
    from: CommonJsExport | undefined,
  ): readonly { readonly write: Write; readonly when: string | undefined }[] {
    const { module } = this;
    const told = new Set(module.interface.commonJs.map(({ assignment }) => assignment));
    return module.interface.exportsNames.flatMap((name) => {
      const writes = [
        ...writesThrough(name, module),
        ...aliasUses(name, module).flatMap((use) => writesThrough(use, module)),
      ];
      return writes.flatMap((write) => {
        if (told.has(write.node) || !this.isMeant(name, write.node, from)) return [];
        const when = this.whenDone(write.node);
        return when === 'never' ? [] : [{ write, when }];
      });
    });
  }

  /** Uses of the exports that hand them to something that is not followed. */
  private unfollowed(from: CommonJsExport | undefined): readonly ts.Expression[] {
    return this.module.interface.exportsNames.filter(
      (name) => this.isMeant(name, name, from) && !isFollowed(name, this.module),
    );
  }

  private whenDone(node: ts.Node): 'never' | string | undefined {
    const { module, evaluation } = this;
    const environment = evaluation.moduleEnvironment(module);
    return settle(reach(node, module.tree, module), (test, among) =>
      evaluation.decide(test, environment, among),
    );
  }
}

function isWhole({ kind, name }: CommonJsExport): boolean {
  return kind === 'value' && name === undefined;
}
