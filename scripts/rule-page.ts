import { type RuleLevel, severities } from '../server/src/rules/finding.ts';
import type { Rule } from '../server/src/rules/rule.ts';

/** A fix that a rule was seen to offer. */
export interface SeenFix {
  readonly title: string;
  readonly safe: boolean;
}

/** A rule, and the fixes that it offers for its own examples, the preferred one first. */
export interface DocumentedRule {
  readonly rule: Rule;
  readonly fixes: readonly SeenFix[];
}

const groups: Readonly<Record<string, string>> = {
  tls: 'Encryption',
  credentials: 'Credentials',
  route: 'Way to AWS',
  archive: 'Archive',
  sdk: 'SDK',
  suppression: 'Suppressions',
};

/** The page of a rule, in Markdown. */
export function rulePage({ rule, fixes }: DocumentedRule): string {
  const examples = rule.examples.flatMap(({ bad, good }) => [code(bad), 'Use instead:', code(good)]);
  const example = rule.examples.length > 1 ? 'Examples' : 'Example';
  const blocks = [
    `# ${rule.id}`,
    `Default severity: **${rule.severity}** · ${fixSummary(fixes)}`,
    '## What it does',
    `Reports: ${rule.title}.`,
    '## Why is this bad?',
    rule.why,
    ...(examples.length > 0 ? [`## ${example}`, ...examples] : []),
    ...(rule.silent.length > 0
      ? ['## When does it stay silent?', rule.silent.map((when) => `- ${when}`).join('\n')]
      : []),
    ...(fixes.length > 0 ? ['## Fixes', fixes.map(fixLine).join('\n')] : []),
    '## Settings',
    'Change the severity, or turn the rule off, in `glacier-guard.json`:',
    code(`{ "rules": { "${rule.id}": "${otherLevel(rule)}" } }`, 'json'),
    'Keep it, and accept one place with a reason:',
    code(`// glacier-guard-ignore-next-line ${rule.id} -- why this is all right here`),
    ...(rule.references.length > 0 ? ['## References', rule.references.map(referenceLine).join('\n')] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The list of all rules, with links relative to `docs/rules/`. */
export function ruleIndex(documented: readonly DocumentedRule[]): string {
  const names = [...new Set(documented.map(({ rule }) => groupOf(rule)))];
  const sections = names.flatMap((group) => [
    `## ${groups[group] ?? group}`,
    ruleTable(
      documented.filter(({ rule }) => groupOf(rule) === group),
      '',
    ),
  ]);
  return `${['# Rules', 'An id never changes its meaning. 🔧 marks rules with a fix.', ...sections].join('\n\n')}\n`;
}

/** @param folder where the pages lie, seen from the file that the table is for: empty, or ending in a slash */
export function ruleTable(documented: readonly DocumentedRule[], folder: string): string {
  const rows = documented.map(({ rule, fixes }) => {
    const fix = fixes.length > 0 ? '🔧' : '';
    return `| [${rule.id}](${folder}${rule.id}.md) | ${rule.title} | ${rule.severity} | ${fix} |`;
  });
  return ['| rule | reports | severity | fix |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function groupOf({ id }: Rule): string {
  return id.slice(0, id.indexOf('/'));
}

function fixSummary(fixes: readonly SeenFix[]): string {
  if (fixes.length === 0) return 'No fix';
  return fixes[0]?.safe ? 'Fix: **safe**, part of fix-all' : 'Fix: offered one at a time';
}

function fixLine({ title, safe }: SeenFix, index: number): string {
  const notes = [...(index === 0 ? ['preferred'] : []), ...(safe ? ['safe'] : [])];
  return `- ${title}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

function referenceLine({ title, url }: Rule['references'][number]): string {
  return url === undefined ? `- ${title}` : `- [${title}](${url})`;
}

/** A severity to show in an example: one that changes something. */
function otherLevel({ severity }: Rule): RuleLevel {
  return severity === 'error' ? 'warning' : (severities.find((one) => one !== severity) ?? 'off');
}

function code(text: string, language = 'ts'): string {
  return `\`\`\`${language}\n${text.trim()}\n\`\`\``;
}
