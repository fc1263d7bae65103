import { type RuleLevel, severities } from '../rules/finding.ts';
import { globFault } from './globs.ts';

/** What a value in the configuration may be; the checks and the JSON schema are both made from it. */
export type Shape = { readonly description?: string } & (
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  | { readonly type: 'boolean' }
  | { readonly type: 'integer'; readonly minimum: number; readonly maximum: number; readonly why: string }
  | {
      readonly type: 'text';
      readonly longest: number;
      /** What is wrong with a text, in words. */
      readonly fault?: (text: string) => string | undefined;
    }
  | { readonly type: 'list'; readonly of: Shape; readonly longest: number }
  | { readonly type: 'record'; readonly keys: ReadonlyMap<string, Shape>; readonly noun: string }
  | { readonly type: 'one-of'; readonly shapes: readonly Shape[]; readonly expected: string }
);

/** What the table has to know of a rule. */
export interface RuleName {
  readonly id: string;
  readonly title?: string;
}

export const configurationFileName = 'glacier-guard.json';

export const ruleLevels: readonly RuleLevel[] = ['off', ...[...severities].reverse()];

export const scopes = ['archive', 'aws'] as const;

/** The major versions of Node.js that can be chosen. */
export const nodeVersions = {
  minimum: 12,
  maximum: 99,
  why: 'what older versions do is not known here',
} as const;

/** The table of everything that `glacier-guard.json` may say. */
export function configurationTable(rules: readonly RuleName[]): Shape {
  return {
    type: 'record',
    noun: 'key',
    description: 'The configuration of Glacier Guard for a folder and what lies below it.',
    keys: new Map<string, Shape>([
      ['$schema', { type: 'text', longest: 2000, description: 'The schema of this file, for editors.' }],
      [
        'rules',
        {
          type: 'record',
          noun: 'rule',
          description: 'How grave the findings of a rule are, or `off`.',
          keys: new Map(rules.map(({ id, title }) => [id, levelShape(title)])),
        },
      ],
      [
        'scope',
        {
          type: 'choice',
          choices: scopes,
          description: '`archive`: clients of S3, Glacier and STS only. `aws`: clients of every AWS service.',
        },
      ],
      [
        'nodeVersion',
        {
          type: 'integer',
          ...nodeVersions,
          description:
            'The major version of Node.js that the code runs on; without it the one that the project names, else 20.',
        },
      ],
      [
        'ignore',
        {
          type: 'list',
          longest: 1000,
          of: { type: 'text', longest: 300, fault: globFault },
          description:
            'Globs of files and folders to leave out, relative to this file; one that begins with `!` brings back.',
        },
      ],
      [
        'localEndpoints',
        {
          type: 'list',
          longest: 1000,
          of: { type: 'text', longest: 260, fault: hostFault },
          description:
            'Hosts of services for development and tests, as `minio.internal` or `*.test.example.com`. ' +
            'They are treated as this machine is.',
        },
      ],
      ['policies', policies],
    ]),
  };
}

function levelShape(description: string | undefined): Shape {
  return { type: 'choice', choices: ruleLevels, ...(description !== undefined && { description }) };
}

const onOrOff: Shape = { type: 'boolean' };
const names: Shape = { type: 'list', longest: 1000, of: { type: 'text', longest: 300 } };

const policies: Shape = {
  type: 'record',
  noun: 'policy',
  description: 'What the clients of this folder have to keep to.',
  keys: new Map<string, Shape>([
    [
      'requirePrivateEndpoint',
      {
        type: 'one-of',
        shapes: [onOrOff, { type: 'text', longest: 300 }, names],
        expected: 'true, false, an endpoint or a list of endpoints',
        description: 'Archive traffic has to take a VPC endpoint: any, or one of those that are named.',
      },
    ],
    ['requireFips', { ...onOrOff, description: 'Clients have to use FIPS endpoints.' }],
    ['allowedRegions', { ...names, description: 'The regions that clients may talk to.' }],
    ['forbidVaultApi', { ...onOrOff, description: "Glacier's vault API may not be used." }],
  ]),
};

function hostFault(host: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(host)) return 'write the host alone, without a scheme';
  if (/\/./.test(host)) return 'write the host alone, without a path';
  if (/^(?:\*\.)?[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?(?::\d+)?$/i.test(host)) return undefined;
  if (/^\[?[0-9a-f:.]*:[0-9a-f:.]*\]?(?::\d+)?$/i.test(host)) return undefined;
  return 'not a host';
}

/**
 * The JSON schema (draft 7) of `glacier-guard.json`.
 *
 * @param rules the catalogue; ids are completed and unknown ones underlined in editors
 */
export function configurationSchema(rules: readonly RuleName[]): Readonly<Record<string, unknown>> {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Glacier Guard',
    // Not of the standard: VS Code reads them, as the file may have comments.
    allowComments: true,
    allowTrailingCommas: true,
    ...schemaOf(configurationTable(rules)),
  };
}

function schemaOf(shape: Shape): Record<string, unknown> {
  const described = shape.description === undefined ? {} : { description: shape.description };
  switch (shape.type) {
    case 'choice':
      return { ...described, enum: shape.choices };
    case 'boolean':
      return { ...described, type: 'boolean' };
    case 'integer':
      return { ...described, type: 'integer', minimum: shape.minimum, maximum: shape.maximum };
    case 'text':
      return { ...described, type: 'string', maxLength: shape.longest };
    case 'list':
      return { ...described, type: 'array', items: schemaOf(shape.of), maxItems: shape.longest };
    case 'record': {
      const properties = Object.fromEntries([...shape.keys].map(([key, each]) => [key, schemaOf(each)]));
      return { ...described, type: 'object', properties, additionalProperties: false };
    }
    case 'one-of':
      return { ...described, anyOf: shape.shapes.map(schemaOf) };
  }
}
