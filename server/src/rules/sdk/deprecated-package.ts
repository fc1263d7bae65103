import ts from 'typescript';
import type { Fix } from '../../fixes/fix.ts';
import { renamedPackage } from '../../knowledge/renamed-packages.ts';
import { jsonProperties, jsonProperty, propertiesIn } from '../../syntax/json-object.ts';
import type { SourceModule } from '../../syntax/module.ts';
import { codeIn, staticName } from '../../syntax/nodes.ts';
import { defineRule, type RuleReport } from '../rule.ts';

/** A package of the SDK is used under the name that it had until 2023. */
export const deprecatedPackage = defineRule({
  id: 'sdk/deprecated-package',
  severity: 'info',
  title: 'A package under the name that it had until 2023',
  why:
    'Parts of the v3 SDK that are not about AWS, the request handlers among them, moved to the scope `@smithy`. ' +
    'Under the old names they get no fixes any more: their last version hands on what the first ones of the new packages exported.',
  references: [
    {
      title: 'npm: @smithy/node-http-handler',
      url: 'https://www.npmjs.com/package/@smithy/node-http-handler',
    },
    {
      title: 'AWS SDK for JavaScript v3: UPGRADING.md, "HTTP handlers"',
      url: 'https://github.com/aws/aws-sdk-js-v3/blob/main/UPGRADING.md',
    },
  ],
  examples: [
    {
      bad: `import { NodeHttpHandler } from '@aws-sdk/node-http-handler';

export const requestHandler = new NodeHttpHandler({ connectionTimeout: 3000 });
`,
      good: `import { NodeHttpHandler } from '@smithy/node-http-handler';

export const requestHandler = new NodeHttpHandler({ connectionTimeout: 3000 });
`,
    },
  ],
  silent: ['the package is one of `@smithy`, or one of `@aws-sdk` that was not renamed.'],
  checkModule({ module, report }) {
    const reports = module.isJson ? dependenciesOf(module) : specifiersOf(module);
    for (const one of reports) report(one);
  },
});

/** The dependencies of a `package.json`, wherever they stand in it. */
function dependenciesOf(module: SourceModule): readonly RuleReport[] {
  const groups = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
  const root = jsonProperties(module);
  return groups.flatMap((group) => {
    const dependencies = jsonProperty(root, group);
    return dependencies
      ? propertiesIn(dependencies.initializer).flatMap((one) => reportOf(one, module, nameFix) ?? [])
      : [];
  });
}

function reportOf(
  property: ts.PropertyAssignment,
  module: SourceModule,
  fix: (property: ts.PropertyAssignment, module: SourceModule) => readonly Fix[],
): RuleReport | undefined {
  const old = staticName(property.name) ?? '';
  const renamed = renamedPackage(old);
  return (
    renamed && {
      at: module.placeOf(property),
      message: messageOf(old, renamed.name),
      path: [],
      fixes: fix(property, module),
    }
  );
}

/** The new name with the range that fits it; none where that is not known, or the new package is there already. */
function nameFix(property: ts.PropertyAssignment, module: SourceModule): readonly Fix[] {
  const renamed = renamedPackage(staticName(property.name) ?? '');
  const isThere = renamed && jsonProperty(propertiesOfParent(property), renamed.name);
  if (!renamed?.range || isThere) return [];
  return [
    {
      title: `Depend on ${renamed.name}`,
      safe: true,
      edits: [
        { at: module.placeOf(property.name), newText: `"${renamed.name}"` },
        { at: module.placeOf(property.initializer), newText: `"${renamed.range}"` },
      ],
    },
  ];
}

function propertiesOfParent({ parent }: ts.PropertyAssignment): readonly ts.PropertyAssignment[] {
  return propertiesIn(parent);
}

/** The specifiers of imports, exports, `require` and `import()`. */
function specifiersOf(module: SourceModule): readonly RuleReport[] {
  if (!module.text.includes('@aws-sdk/')) return [];
  const reports: RuleReport[] = [];
  for (const node of codeIn(module.tree)) {
    if (!ts.isStringLiteralLike(node) || !isSpecifier(node)) continue;
    const renamed = renamedPackage(node.text);
    if (!renamed) continue;
    const place = module.placeOf(node);
    const at = { ...place, start: place.start + 1, end: place.end - 1 };
    reports.push({
      at: place,
      message: messageOf(node.text, renamed.name),
      path: [],
      fixes: [{ title: `Import from ${renamed.name}`, safe: true, edits: [{ at, newText: renamed.name }] }],
    });
  }
  return reports;
}

function isSpecifier({ parent }: ts.Node): boolean {
  if (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isExternalModuleReference(parent)
  )
    return true;
  if (!ts.isCallExpression(parent)) return false;
  const { expression } = parent;
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === 'require')
  );
}

function messageOf(old: string, name: string): string {
  return `\`${old}\` moved to \`${name}\` in 2023 and gets no fixes under the old name.`;
}
