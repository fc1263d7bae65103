import { construct } from './construct.ts';

export default construct({
  title: 'Packages and globals',
  known:
    'What a package or a built-in module exports is known by its name, and `new` or a call of it by its arguments. What such a thing means is for the rules to say.',
  unknown: 'What is inside: no code of a package is read.',
  cases: [
    ['a global that nobody declares is external', '⟦foo⟧', 'global#foo'],
    [
      'a package is external, node: or not',
      "import { Agent } from 'node:https'; ⟦new Agent()⟧",
      'new https#Agent()',
    ],
    [
      'a package that is required whole is external',
      "const https = require('https'); ⟦new https.Agent({ a: 1 })⟧",
      'new https#Agent({ a: 1 })',
    ],
    ['a package by its default is the package', "import https from 'https'; ⟦https.Agent⟧", 'https#Agent'],
    [
      'a require of the same name as a local function is that function',
      "function require() { return 1 } ⟦require('https')⟧",
      '1',
    ],
    {
      title: 'what only a package can export is its',
      code: "import { Agent } from './m'; ⟦Agent⟧",
      files: { '/m.ts': "export * from 'node:https'; export const a = 1" },
      is: 'https#Agent',
    },
    {
      title: 'the workspace comes before what a package may export',
      code: "import { a } from './m'; ⟦a⟧",
      files: { '/m.ts': "export * from 'pkg'; export * from './n'", '/n.ts': 'export const a = 1' },
      is: '1',
    },
    [
      'a client is its class and its arguments',
      "import { S3Client } from '@aws-sdk/client-s3'; ⟦new S3Client({ region: 'x' })⟧",
      'new @aws-sdk/client-s3#S3Client({ region: "x" })',
    ],
    [
      'a member of a client is a member',
      "import { S3Client } from '@aws-sdk/client-s3'; ⟦new S3Client({}).config⟧",
      'new @aws-sdk/client-s3#S3Client({}).config',
    ],
    [
      'a call of a package is its result',
      "import { fromIni } from '@aws-sdk/credential-providers'; ⟦fromIni({ profile: 'p' })⟧",
      '@aws-sdk/credential-providers#fromIni({ profile: "p" })',
    ],
    ['calls of calls are followed by name', "import pkg from 'pkg'; ⟦pkg.a.b(1).c⟧", 'pkg#a.b(1).c'],
    [
      'what a package makes of a function is not known',
      "import { promisify } from 'util'; const f = promisify(() => 1); ⟦f()⟧",
      'unknown: `f` is not followed: what `util.promisify` gives is not known',
    ],
    ['what the process is made of is known by name', '⟦process.platform⟧', 'process#platform'],
  ],
});
