import { printValue } from '../server/src/values/print.ts';
import type { Value } from '../server/src/values/value.ts';
import { valueIn } from '../test/unit/evaluation.ts';
import type { Case, Construct } from '../test/values/construct.ts';
import type { Chapter } from '../test/values/index.ts';
import { codeCell, codeSpan, prose, slug } from './markdown.ts';
import { type Certainty, certaintyOf, openReasons } from './value-certainty.ts';

/** A case with what the evaluator makes of it: asked of the evaluator itself, so that the page cannot err. */
interface Evaluated extends Case {
  readonly value: Value;
  readonly certainty: Certainty;
}

interface Section {
  readonly construct: Construct;
  readonly rows: readonly Evaluated[];
}

/** A kind of value: its name, what it is, and code that has it in `⟦…⟧`. */
interface Kind {
  readonly name: string;
  readonly means: string;
  readonly code: string;
}

const kinds: Readonly<Record<Value['kind'], Kind>> = {
  literal: { name: 'literal', means: 'a primitive that is wholly known', code: "⟦'a' + 'b'⟧" },
  template: {
    name: 'template',
    means: 'a string that is known in part: its pieces in order',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code to evaluate
    code: '⟦`https://${host}/`⟧',
  },
  object: {
    name: 'object',
    means: 'an object with its properties; `…` at its end: there may be more',
    code: '(⟦{ a: 1, ...{ b: 2 } }⟧)',
  },
  array: { name: 'list', means: 'a list with its elements; `…` as in objects', code: '⟦[1, 2]⟧' },
  function: {
    name: 'function',
    means: 'a function of the workspace with what it closes over',
    code: '(⟦() => 1⟧)',
  },
  class: { name: 'class', means: 'a class of the workspace', code: 'class C {} ⟦C⟧' },
  self: {
    name: 'object of a class',
    means: 'what `new` made of a class of the workspace',
    code: 'class C {} ⟦new C()⟧',
  },
  external: {
    name: 'external',
    means:
      'what a package or a built-in module exports, after `#`; `global#…` for a name that nothing declares',
    code: "import { Agent } from 'node:https'; ⟦Agent⟧",
  },
  instance: {
    name: 'instance',
    means:
      'what `new` made of something external, with its arguments and with what was written onto it since',
    code: "import { Agent } from 'node:https'; ⟦new Agent({ ca: 'x' })⟧",
  },
  result: {
    name: 'result',
    means: 'what a call of something external gave',
    code: "import { fromIni } from '@aws-sdk/credential-providers'; ⟦fromIni()⟧",
  },
  member: {
    name: 'member',
    means: 'a member of an instance or a result',
    code: "import { Agent } from 'node:https'; ⟦new Agent().sockets⟧",
  },
  environment: {
    name: 'environment variable',
    means: 'what the environment holds under a name',
    code: '⟦process.env.HOME⟧',
  },
  'one-of': {
    name: 'one of several',
    means: 'one of these, each with the condition that leads to it, if there is one',
    code: '⟦insecure ? 1 : 2⟧',
  },
  unknown: { name: 'unknown', means: 'nothing is known, and the reason why', code: '⟦1 + count()⟧' },
};

/** `docs/values.md`: what the evaluator knows of each construct, from the cases in `test/values/`. */
export function valuesPage(chapters: readonly Chapter[]): string {
  const parts = chapters.map(({ title, constructs }) => ({ title, sections: constructs.map(sectionOf) }));
  const sections = parts.flatMap((part) => part.sections);
  const blocks = [
    '# Values',
    'What Glacier Guard knows of an expression without running it, and where that ends. This page is generated from ' +
      'the test cases in [test/values](../test/values), which `npm test values` runs; edit those.',
    counts(sections),
    '## How to read this page',
    '`⟦…⟧` stands around the expression that is asked for. Beside the code stands what it **is** when the code ' +
      'runs, as `glacier-guard explain` prints it. A name that nothing in a piece of code declares (`c`, `x`, ' +
      '`use`) stands for something that is not known.',
    'A value is known when it is what Node.js computes, always: wherever a case can be run, `npm test values` has ' +
      'Node.js run it, and the two must agree. It is **unknown** when that is not sure, and then the reason is said. ' +
      'Nothing is guessed: of what is unknown no rule reports anything, and it never passes for good. Where several ' +
      'values are possible, all of them are kept with their conditions, and where an object may hold more than can ' +
      'be seen, what can be seen is kept and `…` stands for the rest.',
    kindTable(),
    '## Contents',
    parts.map(contentsLine).join('\n'),
    ...parts.flatMap(({ title, sections: all }) => [`## ${title}`, ...all.flatMap(sectionBlocks)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionOf(construct: Construct): Section {
  const rows = construct.cases.map((one) => {
    const value = valueIn(one.code, one.files, one.path);
    return { ...one, value, certainty: certaintyOf(value) };
  });
  return { construct, rows };
}

function counts(sections: readonly Section[]): string {
  const rows = sections.flatMap((section) => section.rows);
  const count = (certainty: Certainty) => rows.filter((row) => row.certainty === certainty).length;
  return (
    `${sections.length} constructs, ${rows.length} cases: the value is known in ${count('known')} of them, ` +
    `known in part, or by its name alone, in ${count('part')}, and unknown in ${count('unknown')}.`
  );
}

function kindTable(): string {
  const rows = Object.values(kinds).map(
    ({ name, means, code }) => `| ${name} | ${means} | ${codeCell(code)} | ${is(valueIn(code))} |`,
  );
  return ['| kind of value | what it is | code | is |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function contentsLine({ title, sections }: { title: string; sections: readonly Section[] }): string {
  const links = sections.map(({ construct }) => `[${construct.title}](#${slug(construct.title)})`);
  return `- **${title}**: ${links.join(' · ')}`;
}

function sectionBlocks({ construct, rows }: Section): string[] {
  const known = rows.filter((row) => row.certainty === 'known');
  const rest = [
    ...rows.filter((row) => row.certainty === 'part'),
    ...rows.filter((row) => row.certainty === 'unknown'),
  ];
  return [
    `### ${construct.title}`,
    construct.known,
    ...(known.length > 0 ? [table(known)] : []),
    `**Stays unknown:** ${construct.unknown}`,
    ...(rest.length > 0 ? [table(rest)] : []),
  ];
}

function table(rows: readonly Evaluated[]): string {
  const lines = rows.map((row) => `| ${prose(row.title)}<br>${codeOf(row)} | ${is(row.value)} |`);
  return ['| code | is |', '| --- | --- |', ...lines].join('\n');
}

/** The code of a case, and under it the other files, each below its name. */
function codeOf({ code, path, files = {} }: Case): string {
  const named = (name: string, text: string) => `${codeSpan(name.slice(1))}:<br>${codeCell(text)}`;
  return [
    path === undefined ? codeCell(code) : named(path, code),
    ...Object.entries(files).map(([name, text]) => named(name, text)),
  ].join('<br>');
}

/** A value in a cell: alternatives on lines of their own, reasons as prose. */
function is(value: Value): string {
  if (value.kind === 'one-of') {
    return value.alternatives
      .map(({ value: one, when }) => `${is(one)}${when === undefined ? '' : ` when ${prose(when)}`}`)
      .join('<br>or ');
  }
  if (value.kind === 'unknown') return `**unknown**: ${prose(value.reason)}`;
  const reasons = openReasons(value).map((reason) => `\`…\` since ${prose(reason)}`);
  return [codeSpan(printValue(value)), ...reasons].join('<br>');
}
