import type { ExplainedStep, Explanation } from '../analyzer.ts';
import type { Place } from '../syntax/place.ts';
import type { Colors } from './colors.ts';
import { jsonText } from './json.ts';
import { Locations } from './locations.ts';
import { visible } from './visible.ts';

/** The value at the top is shown whole; further down it tells steps from each other. */
const longestValue = 80;

/** An explanation of something that has a value. */
type Explained = Extract<Explanation, { kind: 'value' }>;

/** Writes an explanation for people: the value, the tree of code that it rests on, and what is not known. */
export function explanationText(explanation: Explained, folder: string, colors: Colors): string {
  const { root, unknown } = explanation;
  const page = new Writer(explanation, folder, colors);
  const lines = [
    `${colors.bold(page.quoted(root.code))}  ${page.placed(root.at)}`,
    `${colors.dim('→')} ${page.quoted(root.value ?? '')}`,
    ...(root.from.length > 0 ? ['', ...page.tree(root, '')] : []),
  ];
  if (unknown.length > 0) lines.push('', colors.yellow('Not known:'));
  for (const { why, at } of unknown) lines.push(`  ${page.placed(at)}  ${page.quoted(why)}`);
  return `${lines.join('\n')}\n`;
}

/** Writes an explanation for programs. */
export function explanationJson(explanation: Explained, folder: string): string {
  const locations = new Locations(folder, (file) => explanation.textOf(file));
  const placed = (at: Place) => {
    const { file, line, column, endLine, endColumn } = locations.of(at);
    return { file, line, column, endLine, endColumn };
  };
  const step = ({
    role,
    code,
    at,
    part,
    kind,
    value,
    when,
    lostAt,
    from,
    leftOut,
  }: ExplainedStep): object => ({
    ...(role !== '' && { role }),
    text: code,
    place: placed(at),
    ...(part.length > 0 && { part }),
    ...(kind !== undefined && { kind, value }),
    ...(when !== undefined && { when }),
    ...(lostAt !== undefined && { lostAt: placed(lostAt) }),
    ...(leftOut !== undefined && { leftOut }),
    children: from.map(step),
  });
  const { root, unknown } = explanation;
  return jsonText({
    version: 1,
    ...step(root),
    unknown: unknown.map(({ why, at }) => ({ why, place: placed(at) })),
  });
}

class Writer {
  private readonly locations: Locations;

  constructor(
    private readonly explanation: Explained,
    folder: string,
    private readonly colors: Colors,
  ) {
    this.locations = new Locations(folder, (file) => explanation.textOf(file));
  }

  /** The lines below a step. */
  tree(step: ExplainedStep, indent: string): readonly string[] {
    const { dim } = this.colors;
    return step.from.flatMap((below, index) => {
      const isLast = index === step.from.length - 1;
      const branch = dim(`${indent}${isLast ? '└─' : '├─'}`);
      return [
        `${branch} ${this.line(below, step)}`,
        ...this.tree(below, `${indent}${isLast ? '   ' : '│  '}`),
      ];
    });
  }

  private line(step: ExplainedStep, above: ExplainedStep): string {
    const { role, code, at, when, lostAt, leftOut } = step;
    const { cyan, dim, yellow } = this.colors;
    const own = this.quoted(code);
    const parts = [
      `${cyan(this.quoted(role))}${role.startsWith('imported') ? ',' : ':'} ${own}`,
      ...this.valueOf(step, above),
      ...(when === undefined ? [] : [`${yellow('when')} ${this.quoted(when)}`]),
      ...(leftOut === undefined ? [] : [dim(leftOut === 'above' ? '(see above)' : '…')]),
    ];
    const lost = lostAt === undefined ? '' : `, see ${this.placed(lostAt)}`;
    return `${parts.join(' ')}${lost}  ${this.placed(at)}`;
  }

  /** The value of a step, unless the code or the line above says the same. */
  private valueOf({ code, value, part }: ExplainedStep, above: ExplainedStep): readonly string[] {
    if (value === undefined || value === above.value || isWritten(value, code)) return [];
    const of = part.length > 0 ? `.${part.join('.')} ` : '';
    const whole = this.quoted(value);
    const short = whole.length > longestValue ? `${whole.slice(0, longestValue - 1)}…` : whole;
    return [`${this.quoted(of)}${this.colors.dim('→')} ${short}`];
  }

  placed(at: Place): string {
    const { file, line, column } = this.locations.of(at);
    return this.colors.dim(visible(`${file}:${line}:${column}`));
  }

  quoted(text: string): string {
    return visible(this.explanation.redact(text));
  }
}

/** Whether code is a literal that says its value, or gives a name one. */
function isWritten(value: string, code: string): boolean {
  const plain = code.replace(/^[^='"`{([]* = /s, '').replaceAll("'", '"');
  return plain === value;
}
