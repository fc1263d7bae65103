import type { Rule } from '../rules/rule.ts';
import { didYouMean } from '../workspace/nearest.ts';
import type { Invocation } from './arguments.ts';
import { type Colors, colorsFor, severityPaint } from './colors.ts';
import { colorFlag } from './flags.ts';
import { type ExitCode, exitCodes, type Io, UsageError } from './io.ts';
import { visible } from './visible.ts';

const lineWidth = 78;

/** `glacier-guard rules [id]`: the catalogue, or one rule's page. */
export async function rulesCommand({ operands, values }: Invocation, io: Io): Promise<ExitCode> {
  const rules = await io.loadRules();
  const colors = colorsFor(io.stdout, io.env, colorFlag(values));
  const [id] = operands;
  io.stdout.write(id === undefined ? catalogue(rules, colors) : rulePage(ruleOf(id, rules), colors));
  return exitCodes.fine;
}

function ruleOf(id: string, rules: readonly Rule[]): Rule {
  const rule = rules.find((each) => each.id === id);
  if (rule !== undefined) return rule;
  const hint = didYouMean(
    id,
    rules.map((each) => each.id),
  );
  throw new UsageError(`unknown rule: \`${visible(id)}\`${hint || '; `glacier-guard rules` lists them'}`);
}

function catalogue(rules: readonly Rule[], colors: Colors): string {
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  const severityWidth = Math.max(...rules.map(({ severity }) => severity.length));
  const lines = rules.map(({ id, severity, title }) => {
    return `${id.padEnd(idWidth)}  ${severityPaint(colors, severity)(severity.padEnd(severityWidth))}  ${title}`;
  });
  return `${lines.join('\n')}\n`;
}

function rulePage({ id, severity, title, why, examples, silent, references }: Rule, colors: Colors): string {
  const heading = (text: string) => ['', colors.bold(text), ''];
  const lines = [
    `${colors.bold(id)}  ${severityPaint(colors, severity)(severity)}`,
    ...heading('What it does'),
    ...wrapped(`Reports: ${title}.`),
    ...heading('Why is this bad?'),
    ...wrapped(why),
    ...examples.flatMap(({ bad, good }) => [
      ...heading('Example'),
      ...indented(bad),
      ...heading('Use instead'),
      ...indented(good),
    ]),
    ...(silent.length > 0 ? [...heading('When does it stay silent?'), ...silent.flatMap(listItem)] : []),
    ...heading('References'),
    ...references.map(
      (reference) => `  ${reference.title}${reference.url === undefined ? '' : `: ${reference.url}`}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function listItem(text: string): string[] {
  return wrapped(`- ${text}`).map((line, index) => (index === 0 ? line : `  ${line}`));
}

function indented(code: string): string[] {
  return code
    .trim()
    .split('\n')
    .map((line) => `  ${line}`.trimEnd());
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = ' ';
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length + 1 > lineWidth) {
      lines.push(line);
      line = ' ';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
