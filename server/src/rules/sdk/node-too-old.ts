import minVersion from 'semver/ranges/min-version.js';
import validRange from 'semver/ranges/valid.js';
import ts from 'typescript';
import type { Fix } from '../../fixes/fix.ts';
import { firstNodeWithTls12, oldestNodeOf } from '../../knowledge/sdk-node-support.ts';
import { jsonProperties, jsonProperty, propertiesIn } from '../../syntax/json-object.ts';
import type { SourceModule } from '../../syntax/module.ts';
import { staticName } from '../../syntax/nodes.ts';
import { defineRule } from '../rule.ts';

/** Longer ranges are not written by people. */
const longestRange = 256;

/** A project admits versions of Node.js that its SDK does not support. */
export const nodeTooOld = defineRule({
  id: 'sdk/node-too-old',
  severity: 'info',
  title: 'Versions of Node.js that the SDK does not support',
  why:
    "Where `engines.node` admits them, somebody will run the code on versions of Node.js that the SDK's authors do not test, and that get no fixes any more. " +
    'Before version 12 Node.js itself offers TLS 1.0, which AWS refuses.',
  references: [
    {
      title: 'AWS SDK for JavaScript v3: README, "Node.js versions"',
      url: 'https://github.com/aws/aws-sdk-js-v3#nodejs-versions',
    },
    {
      title: 'Node.js: Releases',
      url: 'https://nodejs.org/en/about/previous-releases',
    },
  ],
  examples: [],
  silent: [
    'there is no `engines.node`, or no dependency on an AWS SDK;',
    'the oldest version of the SDK that the dependency admits runs on all of them.',
  ],
  checkModule({ module, report }) {
    if (!module.isJson) return;
    const root = jsonProperties(module);
    const engine = jsonProperty(root, 'engines', 'node');
    const admitted = engine && lowestOf(engine);
    const needed = neededBy(module);
    if (!engine || !admitted || !needed || admitted.major >= needed.node) return;
    report({
      at: module.placeOf(engine),
      message: `This admits Node.js ${admitted.major}, and ${needed.why}. Ask for ${needed.node} or later.`,
      path: [],
      fixes: fixesOf(engine, needed.node, module),
    });
  },
});

interface Needed {
  readonly node: number;
  readonly why: string;
}

/** The lowest version of Node.js that the SDKs in use need, in their oldest versions that are admitted. */
function neededBy(module: SourceModule): Needed | undefined {
  const root = jsonProperties(module);
  const dependencies = ['dependencies', 'devDependencies', 'peerDependencies'].flatMap((group) => {
    const found = jsonProperty(root, group);
    return found ? propertiesIn(found.initializer) : [];
  });
  const needs = dependencies.flatMap((one): readonly Needed[] => {
    const name = staticName(one.name) ?? '';
    if (name === 'aws-sdk')
      return [{ node: firstNodeWithTls12, why: 'before version 12 it offers TLS 1.0, which AWS refuses' }];
    if (!/^@aws-sdk\/(?:client|lib)-/.test(name)) return [];
    const lowest = lowestOf(one);
    if (lowest?.major !== 3) return [];
    const node = oldestNodeOf(lowest.minor);
    return [{ node, why: `\`${name}\` ${lowest.version} needs ${node}` }];
  });
  return needs.sort((a, b) => b.node - a.node)[0];
}

function lowestOf({ initializer }: ts.PropertyAssignment): ReturnType<typeof minVersion> | undefined {
  if (!ts.isStringLiteral(initializer) || initializer.text.length > longestRange) return undefined;
  // `latest`, `workspace:*` and the like name no version.
  return validRange(initializer.text) === null || initializer.text.trim() === '*'
    ? undefined
    : minVersion(initializer.text);
}

/** Raises the one bound of a range that has no other. */
function fixesOf({ initializer }: ts.PropertyAssignment, node: number, module: SourceModule): readonly Fix[] {
  const isPlain = ts.isStringLiteral(initializer) && /^\s*>=\s*v?[\d.x]+\s*$/.test(initializer.text);
  if (!isPlain) return [];
  return [
    {
      title: `Ask for Node.js ${node} or later`,
      safe: false,
      edits: [{ at: module.placeOf(initializer), newText: `">=${node}"` }],
    },
  ];
}
