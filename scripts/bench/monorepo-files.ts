import { type Random, randomFrom } from './random.ts';
import { sourceFile } from './sources.ts';

/** A generated repository: its files by path, and how many AWS clients they make. */
export interface Monorepo {
  readonly files: ReadonlyMap<string, string>;
  readonly clients: number;
}

/** As many candidates in each package, beside its barrel and its settings. */
const candidatesOfPackage = 25;

/** What all packages share; the last path segment of each is its export's module. */
const platform: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "@acme/platform", "exports": { ".": "./src/index.ts", "./*": "./src/*.ts" } }\n',
  'src/index.ts':
    "export * from './agents';\nexport * from './handlers';\nexport { settings } from './settings';\n",
  'src/settings.ts': `export const settings = {
  region: 'eu-west-1',
  tls: { rejectUnauthorized: true },
  sockets: { keepAlive: true, maxSockets: 50 },
} as const;
`,
  'src/agents.ts': `import https from 'node:https';
import { settings } from './settings';

let shared: https.Agent | undefined;

export function sharedAgent(): https.Agent {
  shared ??= makeAgent();
  return shared;
}

export function makeAgent(overrides: https.AgentOptions = {}): https.Agent {
  return new https.Agent({ ...settings.sockets, ...overrides });
}
`,
  'src/handlers.ts': `import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Agent } from 'node:https';
import { makeAgent } from './agents';

export const handlerOf = (httpsAgent: Agent = makeAgent()): NodeHttpHandler =>
  new NodeHttpHandler({ connectionTimeout: 2_000, httpsAgent });
`,
};

interface Shape {
  /** A module that makes a client of a package's settings, or of those of the package before. */
  readonly text: (name: string, before: string) => string;
  readonly clients: number;
}

const shapes: readonly Shape[] = [
  {
    text: () => `import { S3Client } from '@aws-sdk/client-s3';
import { handlerOf, settings } from '@acme/platform';

export const s3 = new S3Client({ region: settings.region, requestHandler: handlerOf() });
`,
    clients: 1,
  },
  {
    text: () => `import { S3Client } from '@aws-sdk/client-s3';
import { makeAgent } from '@platform/agents';
import { handlerOf } from '@platform/handlers';
import { options } from './settings';

export const s3 = new S3Client({ ...options, requestHandler: handlerOf(makeAgent(options.tls)) });
`,
    clients: 1,
  },
  {
    text: (_, before) => `import { GlacierClient } from '@aws-sdk/client-glacier';
import { options } from '@acme/${before}';

export class Vaults {
  private readonly client: GlacierClient;

  constructor(region = options.region) {
    this.client = new GlacierClient({ region, maxAttempts: options.maxAttempts });
  }
}

export const vaults = new Vaults();
`,
    clients: 1,
  },
  {
    text: () => `import AWS from 'aws-sdk';
import { sharedAgent } from '@acme/platform/agents';
import { options } from '.';

export const uploads = new AWS.S3({ region: options.region, httpOptions: { agent: sharedAgent() } });
`,
    clients: 1,
  },
  {
    text: () => `import { STSClient } from '@aws-sdk/client-sts';
import { options } from './index';

let client: STSClient | undefined;

export function sts(): STSClient {
  if (!client) client = new STSClient({ region: options.region });
  return client;
}
`,
    clients: 1,
  },
  {
    text: (name) => `import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { options } from '@acme/${name}';

class Store extends S3Client {
  constructor(config: S3ClientConfig) {
    super({ ...options, ...config });
  }
}

export const store = new Store({ maxAttempts: 2 });
export const slowStore = new Store({ maxAttempts: 9, retryMode: 'adaptive' });
`,
    clients: 2,
  },
];

/**
 * A monorepo of packages that use each other and one of shared agents and handlers, by package names, by
 * tsconfig's paths and through barrels. The same size gives the same files.
 *
 * @param candidates how many files can hold a client
 */
export function monorepo(candidates: number): Monorepo {
  const random = randomFrom(candidates);
  const files = new Map<string, string>([
    ['package.json', '{ "private": true, "workspaces": ["packages/*"] }\n'],
    [
      'tsconfig.json',
      '{ "compilerOptions": { "baseUrl": ".", "paths": { "@platform/*": ["packages/platform/src/*"] } } }\n',
    ],
  ]);
  for (const [path, text] of Object.entries(platform)) files.set(`packages/platform/${path}`, text);
  let clients = 0;
  let before = '';
  for (let first = 0; first < candidates; first += candidatesOfPackage) {
    const name = `${random.word()}-${first / candidatesOfPackage}`;
    const modules = Math.min(candidatesOfPackage, candidates - first);
    clients += addPackage(files, { name, before: before || name, modules }, random);
    before = name;
  }
  return { files, clients };
}

interface Package {
  readonly name: string;
  readonly before: string;
  readonly modules: number;
}

function addPackage(files: Map<string, string>, { name, before, modules }: Package, random: Random): number {
  const folder = `packages/${name}`;
  const names = Array.from({ length: modules }, (_, index) => `${random.word()}${index}`);
  files.set(
    `${folder}/package.json`,
    `{ "name": "@acme/${name}", "main": "./src/index.ts", "dependencies": { "@acme/platform": "*" } }\n`,
  );
  files.set(
    `${folder}/tsconfig.json`,
    '{ "extends": "../../tsconfig.json", "compilerOptions": { "composite": true } }\n',
  );
  files.set(
    `${folder}/src/index.ts`,
    ["export * from './settings';", ...names.map((each) => `export * as ${each} from './${each}';`), ''].join(
      '\n',
    ),
  );
  files.set(`${folder}/src/settings.ts`, settings(random));
  let clients = 0;
  names.forEach((each, index) => {
    const shape = shapes[index % shapes.length];
    clients += shape?.clients ?? 0;
    files.set(`${folder}/src/${each}.ts`, `${shape?.text(name, before)}\n${sourceFile(random)}`);
  });
  return clients;
}

/** One package in ten does not verify certificates. */
function settings(random: Random): string {
  return `import { settings } from '@acme/platform';

export const options = {
  region: '${random.pick(['eu-west-1', 'us-east-1', 'ap-southeast-2'])}',
  maxAttempts: ${2 + random.below(4)},
  tls: { ...settings.tls, rejectUnauthorized: ${random.below(10) !== 0} },
};
`;
}
