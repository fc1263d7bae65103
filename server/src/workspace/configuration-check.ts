import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { configurationTable, type RuleName, type Shape } from './configuration-table.ts';
import { didYouMean } from './nearest.ts';

/** Something wrong in the text, with where it stands. */
export interface Fault {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** More faults than this help nobody. */
const mostFaults = 50;
/** More of a long name or value than this is not repeated in a message. */
const longestQuote = 60;
const deepest = 50;

/**
 * Checks a text against the table of the configuration.
 *
 * @returns what it says, freed of all that is wrong (undefined when it is not JSON), and the faults in the order of
 * the text
 */
export function checkConfiguration(
  text: string,
  rules: readonly RuleName[],
): { readonly value: unknown; readonly faults: readonly Fault[] } {
  // The parser calls itself for each level and would run out of stack.
  const pit = tooDeepAt(text);
  if (pit !== undefined) {
    return {
      value: undefined,
      faults: [{ message: `more than ${deepest} levels deep`, start: pit, end: pit + 1 }],
    };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  // What follows a first mistake is mostly its echo.
  if (error !== undefined) return { value: undefined, faults: [syntaxFault(error)] };
  if (tree === undefined)
    return { value: undefined, faults: [{ message: 'the file is empty', start: 0, end: 0 }] };
  const faults: Fault[] = [];
  const value = check(tree, configurationTable(rules), faults);
  return { value, faults: faults.sort((a, b) => a.start - b.start).slice(0, mostFaults) };
}

function tooDeepAt(text: string): number | undefined {
  const scanner = createScanner(text, true);
  const openBrace = 1;
  const closeBrace = 2;
  const openBracket = 3;
  const closeBracket = 4;
  const endOfFile = 17;
  let depth = 0;
  for (let token: number = scanner.scan(); token !== endOfFile; token = scanner.scan()) {
    if (token === openBrace || token === openBracket) depth++;
    if (token === closeBrace || token === closeBracket) depth--;
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return undefined;
}

const syntaxMessages: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'a key in double quotes is expected here',
  ValueExpected: 'a value is expected here',
  ColonExpected: 'a colon is expected here',
  CommaExpected: 'a comma is expected here',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'nothing more is expected here',
  UnexpectedEndOfComment: 'a comment does not end',
  UnexpectedEndOfString: 'a string does not end',
};

function syntaxFault({ error, offset, length }: ParseError): Fault {
  const message = syntaxMessages[printParseErrorCode(error)] ?? 'this is not JSON';
  return { message, start: offset, end: offset + length };
}

/** The value of a node as far as it has the shape; undefined when it has not. What is wrong goes to `faults`. */
function check(node: Node, shape: Shape, faults: Fault[]): unknown {
  const wrong = (message: string, at: Node = node): undefined => {
    faults.push({ message, start: at.offset, end: at.offset + at.length });
  };
  switch (shape.type) {
    case 'boolean':
      return node.type === 'boolean' ? node.value : wrong('true or false is expected here');
    case 'choice': {
      if (typeof node.value === 'string' && shape.choices.includes(node.value)) return node.value;
      const hint = typeof node.value === 'string' ? didYouMean(node.value, shape.choices) : '';
      return wrong(
        `one of ${shape.choices.map((choice) => `"${choice}"`).join(', ')} is expected here${hint}`,
      );
    }
    case 'integer': {
      const { minimum, maximum, why } = shape;
      const fits = Number.isInteger(node.value) && node.value >= minimum && node.value <= maximum;
      return fits
        ? node.value
        : wrong(`a whole number from ${minimum} to ${maximum} is expected here: ${why}`);
    }
    case 'text': {
      if (node.type !== 'string') return wrong('a string is expected here');
      if (node.value.length > shape.longest)
        return wrong(`at most ${shape.longest} characters are read here`);
      const fault = shape.fault?.(node.value);
      return fault === undefined ? node.value : wrong(fault);
    }
    case 'list': {
      if (node.type !== 'array') return wrong('a list is expected here');
      const items = node.children ?? [];
      if (items.length > shape.longest) return wrong(`at most ${shape.longest} entries are read here`);
      return items.map((item) => check(item, shape.of, faults)).filter((item) => item !== undefined);
    }
    case 'one-of': {
      const tried = shape.shapes.map((each) => {
        const own: Fault[] = [];
        return { value: check(node, each, own), own };
      });
      const found = tried.find(({ value, own }) => value !== undefined && own.length === 0);
      return found === undefined ? wrong(`${shape.expected} is expected here`) : found.value;
    }
    case 'record':
      return node.type === 'object' ? checkRecord(node, shape, faults) : wrong('an object is expected here');
  }
}

function checkRecord(node: Node, shape: Extract<Shape, { type: 'record' }>, faults: Fault[]): unknown {
  const values = new Map<string, unknown>();
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (key === undefined || value === undefined) continue;
    const name: string = key.value;
    const at = { start: key.offset, end: key.offset + key.length };
    const below = shape.keys.get(name);
    if (below === undefined) {
      const hint = didYouMean(name, shape.keys.keys());
      faults.push({ message: `unknown ${shape.noun} \`${quoted(name)}\`${hint}`, ...at });
      continue;
    }
    if (values.has(name)) faults.push({ message: `\`${name}\` is given twice; this one holds`, ...at });
    values.set(name, check(value, below, faults));
  }
  return Object.fromEntries([...values].filter(([, value]) => value !== undefined));
}

function quoted(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}
