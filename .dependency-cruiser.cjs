// Holds the lines of docs/architecture.md: which file may import which.

/** Each room imports itself and the rooms to its left; `lsp` and `cli` stand side by side at the end. */
const rooms = ['syntax', 'knowledge', 'tls', 'values', 'clients', 'fixes', 'rules', 'workspace'];
const engine = ['syntax', 'knowledge', 'tls', 'values', 'clients', 'fixes', 'rules'];
const faces = ['lsp', 'cli'];

const anyOf = (names) => `^server/src/(${names.join('|')})/`;
const npm = (names) => `(^|/node_modules/|^node_modules/)(${names})(/|$)`;

const layers = rooms.map((room, index) => ({
  name: `layers-${room}`,
  comment: `${room} imports only: ${rooms.slice(0, index + 1).join(', ')}.`,
  severity: 'error',
  from: { path: `^server/src/${room}/` },
  to: { path: '^server/src/', pathNot: anyOf(rooms.slice(0, index + 1)) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'layers-analyzer',
      comment: 'The facade knows nothing of its two faces.',
      severity: 'error',
      from: { path: '^server/src/analyzer\\.ts$' },
      to: { path: anyOf(faces) },
    },
    {
      name: 'faces-apart',
      comment: 'The language server does not know the command line.',
      severity: 'error',
      from: { path: '^server/src/lsp/' },
      to: { path: '^server/src/cli/' },
    },
    {
      name: 'faces-apart-cli',
      comment:
        'The command line starts the language server (`glacier-guard lsp`) and knows nothing else of it; ' +
        'scripts/build.mjs turns that one import into a load of dist/server.js.',
      severity: 'error',
      from: { path: '^server/src/cli/' },
      to: { path: '^server/src/lsp/', pathNot: '^server/src/lsp/main\\.ts$' },
    },
    {
      name: 'faces-apart-cli-main',
      comment: 'Only the entry of the command line may start the language server.',
      severity: 'error',
      from: { path: '^server/src/cli/', pathNot: '^server/src/cli/main\\.ts$' },
      to: { path: '^server/src/lsp/' },
    },
    {
      name: 'no-room-without-a-name',
      comment: 'Every file of the server lies in a room, or is the facade.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: [anyOf([...rooms, ...faces]), '^server/src/analyzer\\.ts$'] },
      to: {},
    },
    {
      name: 'client-apart',
      comment: 'Client and server meet over the protocol only.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/' },
    },
    {
      name: 'server-apart',
      comment: 'Client and server meet over the protocol only.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^client/' },
    },
    {
      name: 'editor-in-client-only',
      comment: '`vscode` exists only in the extension host.',
      severity: 'error',
      from: { pathNot: '^client/' },
      to: { path: npm('vscode|@types/vscode|vscode-languageclient') },
    },
    {
      name: 'protocol-in-lsp-only',
      comment: 'No protocol type below the language server.',
      severity: 'error',
      from: { path: '^(client|server)/', pathNot: '^server/src/lsp/' },
      to: { path: npm('vscode-languageserver[^/]*|vscode-jsonrpc') },
    },
    {
      name: 'no-node-in-engine',
      comment: 'The engine runs in Node, in a browser worker and in a unit test alike.',
      severity: 'error',
      from: { path: [anyOf(engine), '^server/src/analyzer\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-node-in-workspace',
      comment: 'What the workspace needs of Node lies in files named node-*.ts.',
      severity: 'error',
      from: { path: '^server/src/workspace/', pathNot: '/node-[^/]*\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'node-parts-are-handed-in',
      comment: 'lsp and cli choose the host; all others take it as an argument.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: [anyOf(faces), '^server/src/workspace/node-[^/]*\\.ts$'] },
      to: { path: '^server/src/workspace/node-[^/]*\\.ts$' },
    },
    {
      name: 'no-cycles',
      comment:
        'Types may refer to each other (a closure holds its environment, which holds values); code may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-outside',
      comment: 'What ships imports nothing of the tests and scripts.',
      severity: 'error',
      from: { path: '^(client|server)/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'no-dev-dependency',
      comment: 'What ships is built from `dependencies`.',
      severity: 'error',
      from: { path: '^(client|server)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: npm('@types/vscode'),
      },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // A type is a dependency too: a room that names another room's types knows it.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
