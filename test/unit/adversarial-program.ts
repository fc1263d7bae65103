/** A program that could keep an evaluator busy for ever, or take all memory. */
export interface AdversarialProgram {
  readonly name: string;
  /** `main.ts` makes a client of what cannot be followed, and after it a plain unsafe one; others by path. */
  readonly files: Readonly<Record<string, string>>;
}

const imports = `import { S3Client } from '@aws-sdk/client-s3';
import { Agent } from 'node:https';
`;

/** An unsafe client as anybody would write it. */
const plainClient = `
export const plain = new S3Client({ requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) } });
`;

/** The line of a text that the plain client's fault stands on. */
export function plainLine(text: string): number {
  return text.slice(0, text.lastIndexOf(plainClient)).split('\n').length + 1;
}

/** A file with nothing but the unsafe client. */
export const plainFile = `${imports}${plainClient}`;

/**
 * A program whose hard part reaches everything in a set-up.
 *
 * @param setup statements
 * @param expression what is made of them
 * @param others further files
 */
export function program(
  name: string,
  setup: string,
  expression: string,
  others: Readonly<Record<string, string>> = {},
): AdversarialProgram {
  const main = `${imports}${setup}
const value = ${expression};
export const hard = new S3Client({
  region: value,
  endpoint: value,
  credentials: value,
  requestHandler: { httpsAgent: new Agent(value) },
});
${plainClient}`;
  return { name, files: { 'main.ts': main, ...others } };
}

/** As many lines as asked for, each by its number. */
export function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}
