import { valueOf } from './properties.ts';
import { suppositionsOf } from './suppositions.ts';
import type { Property, Unknown, Value } from './value.ts';

/** How a value is printed. */
export interface PrintOptions {
  /** About how many characters; what does not fit is `…`. */
  readonly length?: number;
  /** What a text becomes before it is cut: a secret that is cut first would not be known as one. */
  readonly mask?: (text: string) => string;
}

/** Enough to see any set-up whole; a lookup table of a thousand entries is not one. */
const defaultLength = 2_000;

/** Objects that hold each other have no end. */
const mostDepth = 12;

/**
 * A value on one line: `false`, `{ a: 1, … }`, `new https#Agent(…)`, `env HOME`, `one of: 1 when … | 2`, `unknown: …`.
 *
 * `…` stands for what may be there besides, and for what is left out since the line is long enough.
 */
export function printValue(value: Value, { length = defaultLength, mask }: PrintOptions = {}): string {
  return new Printer(length, mask ?? ((text) => text)).print(value);
}

class Printer {
  /** The values around the one that is printed. */
  private readonly around = new Set<Value>();

  constructor(
    private room: number,
    private readonly mask: (text: string) => string,
  ) {}

  print(value: Value): string {
    if (this.around.has(value)) return this.take('(circular)');
    if (this.room <= 0 || this.around.size >= mostDepth) return this.take('…');
    const isWhole = this.around.size === 0;
    this.around.add(value);
    const printed = this.printed(value, isWhole);
    this.around.delete(value);
    return printed;
  }

  private printed(value: Value, isWhole: boolean): string {
    switch (value.kind) {
      case 'literal':
        return typeof value.value === 'string'
          ? this.quoted(value.value)
          : this.take(Object.is(value.value, -0) ? '-0' : String(value.value));
      case 'template':
        return `\`${value.pieces.map((piece) => (typeof piece === 'string' ? this.cut(piece) : `\${${this.print(piece)}}`)).join('')}\``;
      case 'object': {
        const properties = this.list(value.properties, value.open !== undefined, (property) =>
          this.property(...property, ': '),
        );
        return properties.length === 0 ? '{}' : `{ ${properties.join(', ')} }`;
      }
      case 'array':
        return `[${this.list(value.elements, value.open !== undefined, (element) => this.print(element)).join(', ')}]`;
      case 'function':
        return this.take('function');
      case 'class':
        return this.take(`class ${value.node.name?.text ?? ''}`.trimEnd());
      case 'self':
        return this.take(`new ${value.of.node.name?.text ?? 'class'}`);
      case 'external':
        return this.take([value.module, value.path.join('.')].filter((part) => part !== '').join('#'));
      case 'instance':
        return `new ${this.print(value.callee)}${this.args(value.args)}${this.writtenOn(value.written)}`;
      case 'result':
        return `${this.print(value.callee)}${this.args(value.args)}`;
      case 'member':
        return `${this.print(value.object)}${this.take(`.${value.name}`)}`;
      case 'environment':
        return this.take(`env ${value.name}`) + this.supposed(value);
      case 'one-of': {
        const all = this.list(
          value.alternatives,
          false,
          ({ value: one, when }) => this.print(one) + (when === undefined ? '' : this.take(` when ${when}`)),
        ).join(' | ');
        return isWhole ? `one of: ${all}` : `(${all})`;
      }
      case 'unknown':
        return this.take(`unknown: ${value.reason}${typeInWords(value)}`) + this.supposed(value);
    }
  }

  private supposed(value: Value): string {
    const all = this.list(
      suppositionsOf(value),
      false,
      ({ value: one, when }) => this.take(', or ') + this.print(one) + this.take(` when ${when}`),
    );
    return all.join('');
  }

  private property(name: string, property: Property, sign: string): string {
    return `${this.take(`${name}${sign}`)}${this.print(valueOf(property))}`;
  }

  private args(args: readonly Value[]): string {
    return `(${this.list(args, false, (argument) => this.print(argument)).join(', ')})`;
  }

  private writtenOn(written: ReadonlyMap<string, Property>): string {
    const all = this.list(written, false, (property) => this.property(...property, ' = '));
    return all.length > 0 ? ` with ${all.join(', ')}` : '';
  }

  /** The members of a list as far as there is room, `…` at the end if there are or may be more. */
  private list<T>(members: Iterable<T>, isOpen: boolean, print: (member: T) => string): readonly string[] {
    const printed: string[] = [];
    for (const member of members) {
      if (this.room <= 0) return [...printed, '…'];
      printed.push(print(member));
    }
    return isOpen ? [...printed, '…'] : printed;
  }

  private quoted(text: string): string {
    return JSON.stringify(this.cut(text));
  }

  private cut(text: string): string {
    const masked = this.mask(text);
    const room = Math.max(this.room, 20);
    return this.take(masked.length > room ? `${masked.slice(0, room)}…` : masked);
  }

  private take(text: string): string {
    this.room -= text.length;
    return text;
  }
}

/** The class that a declaration names, where nothing else is known. */
function typeInWords({ type }: Unknown): string {
  if (!type) return '';
  return ` (a \`${type.kind === 'class' ? (type.node.name?.text ?? 'class') : type.path.join('.')}\`)`;
}
