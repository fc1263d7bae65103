import assert from 'node:assert/strict';
import picocolors from 'picocolors';
import { createAnalyzer, type Explanation } from '../../server/src/analyzer.ts';
import { explanationJson, explanationText } from '../../server/src/cli/explanation.ts';
import { memoryFileSystem } from '../../server/src/workspace/memory-file-system.ts';

type Files = Readonly<Record<string, string>>;

/** What is said of the place that `‸` marks in `a.ts`, or in the one of several files that holds it. */
async function explained(source: string | Files): Promise<Explanation> {
  const files = typeof source === 'string' ? { 'a.ts': source } : source;
  const [name, marked] = Object.entries(files).find(([, text]) => text.includes('‸')) ?? ['', ''];
  const before = marked.slice(0, marked.indexOf('‸')).split('\n');
  const disk = Object.entries(files).map(([path, text]) => [`/w/${path}`, text.replace('‸', '')] as const);
  const analyzer = createAnalyzer(memoryFileSystem(new Map(disk)));
  analyzer.setFolders([{ path: '/w', settings: {} }]);
  return analyzer.explain(`/w/${name}`, {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  });
}

/** The same as the command line writes it. */
async function tree(source: string | Files): Promise<string> {
  const explanation = await explained(source);
  if (explanation.kind === 'none') return explanation.why;
  return explanationText(explanation, '/w', picocolors.createColors(false)).trimEnd();
}

/** The first two lines: what is pointed at, and its value. */
async function head(source: string | Files): Promise<string> {
  return (await tree(source))
    .split('\n')
    .slice(0, 2)
    .join(' ')
    .replace(/ {2}\S+:\d+:\d+/, '');
}

interface Case {
  readonly title: string;
  readonly source: string | Files;
  readonly expected: string;
}

const cases: readonly Case[] = [
  {
    title: 'follows a variable to its literal',
    source: `const insecure = true;
const options = { rejectUnauthorized: !insecure };
new Agent(‸options);`,
    expected: `options  a.ts:3:11
→ { rejectUnauthorized: false }

└─ declared: options = { rejectUnauthorized: !insecure }  a.ts:2:7
   └─ rejectUnauthorized: !insecure → false  a.ts:2:39
      └─ of: insecure → true  a.ts:2:40
         └─ declared: insecure = true  a.ts:1:7`,
  },
  {
    title: 'follows an import to the file that it comes from',
    source: {
      'agent.ts': `import { Agent } from 'node:https';

export const agent = new Agent({ rejectUnauthorized: false });
`,
      'a.ts': `import { agent } from './agent';

const config = { agent };
use(config.‸agent);
`,
    },
    expected: `config.agent  a.ts:4:5
→ new https#Agent({ rejectUnauthorized: false })

└─ declared: config = { agent }  a.ts:3:7
   └─ agent: agent  a.ts:3:18
      └─ imported from './agent', agent  a.ts:1:10
         └─ declared: agent = new Agent({ rejectUnauthorized: false })  agent.ts:3:14
            └─ argument 1: { rejectUnauthorized: false }  agent.ts:3:32
               └─ rejectUnauthorized: false  agent.ts:3:54`,
  },
  {
    title: 'follows re-exports and barrels',
    source: {
      'lib/one.ts': `export const region = 'eu-west-1';
`,
      'lib/index.ts': `export * from './one';
`,
      'a.ts': `import { region } from './lib';
use(‸region);
`,
    },
    expected: `region  a.ts:2:5
→ "eu-west-1"

└─ imported from './lib', region  a.ts:1:10
   └─ declared: region = 'eu-west-1'  lib/one.ts:1:14`,
  },
  {
    title: 'follows require to what is exported',
    source: {
      'config.js': `exports.region = 'eu-west-1';
exports.other = 1;
`,
      'a.js': `const config = require('./config');
use(config.‸region);
`,
    },
    expected: `config.region  a.js:2:5
→ "eu-west-1"

└─ declared: config = require('./config')  a.js:1:7
   └─ exported: exports.region = 'eu-west-1'  config.js:1:1`,
  },
  {
    title: 'follows module.exports',
    source: {
      'config.js': `const region = 'eu-west-1';
module.exports = { region };
`,
      'a.js': `const { region } = require('./config');
use(‸region);
`,
    },
    expected: `region  a.js:2:5
→ "eu-west-1"

└─ declared: { region } = require('./config')  a.js:1:7
   └─ exported: module.exports = { region }  config.js:2:1
      └─ region: region  config.js:2:20
         └─ declared: region = 'eu-west-1'  config.js:1:7`,
  },
  {
    title: 'follows a property of a JSON file',
    source: {
      'config.json': `{ "s3": { "region": "eu-west-1" } }
`,
      'a.ts': `import config from './config.json';
use(config.s3.‸region);
`,
    },
    expected: `config.s3.region  a.ts:2:5
→ "eu-west-1"

└─ imported from './config.json', config  a.ts:1:8
   └─ s3: { "region": "eu-west-1" }  config.json:1:9
      └─ region: "eu-west-1"  config.json:1:21`,
  },
  {
    title: 'follows a call into the function with its arguments',
    source: `const agentFor = (insecure: boolean) => ({ rejectUnauthorized: !insecure });
use(agentFor‸(true));
agentFor(false);`,
    expected: `agentFor(true)  a.ts:2:5
→ { rejectUnauthorized: false }

└─ returned by \`agentFor\`: ({ rejectUnauthorized: !insecure })  a.ts:1:41
   └─ rejectUnauthorized: !insecure → false  a.ts:1:64
      └─ of: insecure → true  a.ts:1:65
         └─ passed: true  a.ts:2:14`,
  },
  {
    title: 'tells the callers of a function that is looked at from inside',
    source: {
      'a.ts': `export function connect(region: string) {
  return { region: ‸region };
}
`,
      'b.ts': `import { connect } from './a';
connect('eu-west-1');
connect('us-east-1');
`,
    },
    expected: `region  a.ts:2:20
→ one of: "eu-west-1" | "us-east-1"

├─ passed: 'eu-west-1'  b.ts:2:9
└─ passed: 'us-east-1'  b.ts:3:9`,
  },
  {
    title: 'tells the default of a parameter that a call leaves out',
    source: `function connect(region = 'eu-west-1') {
  return region;
}
use(connect‸());`,
    expected: `connect()  a.ts:4:5
→ "eu-west-1"

└─ returned by \`connect\`: region  a.ts:2:10
   └─ default: 'eu-west-1'  a.ts:1:27`,
  },
  {
    title: 'tells returns with their conditions',
    source: `function pick(fast) {
  if (fast) return 'a';
  return 'b';
}
use(pick‸(load()));`,
    expected: `pick(load())  a.ts:5:5
→ one of: "a" when \`fast\` holds | "b" when \`fast\` does not hold

├─ returned by \`pick\`: 'a' when \`fast\` holds  a.ts:2:20
└─ returned by \`pick\`: 'b'  a.ts:3:10`,
  },
  {
    title: 'tells under which condition a value holds',
    source: `const region = process.env.REGION;
const verify = region === 'local' ? false : true;
use(‸verify);`,
    expected: `verify  a.ts:3:5
→ one of: false when \`region === 'local'\` holds | true when \`region === 'local'\` does not hold

└─ declared: verify = region === 'local' ? false : true  a.ts:2:7
   ├─ condition: region === 'local' → unknown: its operands are not known  a.ts:2:16
   │  ├─ of: region → env REGION  a.ts:2:16
   │  │  └─ declared: region = process.env.REGION  a.ts:1:7
   │  └─ of: 'local'  a.ts:2:27
   ├─ then: false  a.ts:2:37
   └─ else: true  a.ts:2:45`,
  },
  {
    title: 'takes only the branch that is known to be taken',
    source: `const strict = true;
use(strict ‸? 1 : 2);`,
    expected: `strict ? 1 : 2  a.ts:2:5
→ 1

├─ condition: strict → true  a.ts:2:5
│  └─ declared: strict = true  a.ts:1:7
└─ then: 1  a.ts:2:14`,
  },
  {
    title: 'tells what a variable is assigned and when',
    source: `let agent = 'a';
if (process.env.FAST) agent = 'b';
use(‸agent);`,
    expected: `agent  a.ts:3:5
→ one of: "a" | "b" when \`process.env.FAST\` holds

├─ declared: agent = 'a'  a.ts:1:5
└─ assigned: agent = 'b' when \`process.env.FAST\` holds  a.ts:2:23`,
  },
  {
    title: 'leaves out what was assigned and replaced before',
    source: `let agent = 'a';
agent = 'b';
use(‸agent);`,
    expected: `agent  a.ts:3:5
→ "b"

└─ assigned: agent = 'b'  a.ts:2:1`,
  },
  {
    title: 'tells what was written onto an object, and where',
    source: `const options: any = { keepAlive: true };
options.rejectUnauthorized = false;
Object.assign(options, { port: 1 });
delete options.keepAlive;
use(‸options);`,
    expected: `options  a.ts:5:5
→ { keepAlive: undefined, rejectUnauthorized: false, port: 1 }

├─ declared: options: any = { keepAlive: true }  a.ts:1:7
│  └─ keepAlive: true  a.ts:1:35
├─ written: options.rejectUnauthorized = false  a.ts:2:1
├─ written: Object.assign(options, { port: 1 })  a.ts:3:1
│  └─ source: { port: 1 }  a.ts:3:24
│     └─ port: 1  a.ts:3:32
└─ deleted: delete options.keepAlive  a.ts:4:1`,
  },
  {
    title: 'tells of a property only what concerns it',
    source: `const base = { a: 1, b: 2 };
const options = { ...base, b: 3, c: 4 };
use(options.‸a);`,
    expected: `options.a  a.ts:3:5
→ 1

└─ declared: options = { ...base, b: 3, c: 4 }  a.ts:2:7
   └─ spread: base  a.ts:2:22
      └─ declared: base = { a: 1, b: 2 }  a.ts:1:7
         └─ a: 1  a.ts:1:19`,
  },
  {
    title: 'lets a later spread replace a property',
    source: `const over = { b: 2 };
const options = { b: 1, ...over };
use(options.‸b);`,
    expected: `options.b  a.ts:3:5
→ 2

└─ declared: options = { b: 1, ...over }  a.ts:2:7
   ├─ b: 1  a.ts:2:22
   └─ spread: over  a.ts:2:28
      └─ declared: over = { b: 2 }  a.ts:1:7
         └─ b: 2  a.ts:1:19`,
  },
  {
    title: "follows a field to the constructor's argument",
    source: `class Store {
  constructor(private readonly region: string) {}
  place() {
    return this.region;
  }
}
const store = new Store('eu-west-1');
use(store.place‸());`,
    expected: `store.place()  a.ts:8:5
→ "eu-west-1"

└─ returned by \`place\`: this.region  a.ts:4:12
   └─ passed: 'eu-west-1'  a.ts:7:25`,
  },
  {
    title: 'follows fields and what methods assign',
    source: `class Store {
  region = 'eu-west-1';
  move() {
    this.region = 'us-east-1';
  }
  at() {
    return this.‸region;
  }
}`,
    expected: `this.region  a.ts:7:12
→ one of: "eu-west-1" | "us-east-1" when \`move\` has run

├─ field: region = 'eu-west-1'  a.ts:2:3
└─ assigned: this.region = 'us-east-1' when \`move\` has run  a.ts:4:5`,
  },
  {
    title: 'names environment variables',
    source: `const { REGION = 'eu-west-1' } = process.env;
use(‸REGION);`,
    expected: `REGION  a.ts:2:5
→ one of: env REGION | "eu-west-1" when it is not given

└─ declared: { REGION = 'eu-west-1' } = process.env  a.ts:1:7
   └─ default: 'eu-west-1'  a.ts:1:18`,
  },
  {
    title: 'says why something is unknown and where',
    source: `export function connect(config) {
  return new Agent({ ca: ‸config.ca });
}`,
    expected: `config  a.ts:2:26
→ unknown: parameter \`config\` of \`connect\`, called from outside the workspace

└─ parameter: config  a.ts:1:25

Not known:
  a.ts:1:25  parameter \`config\` of \`connect\`, called from outside the workspace`,
  },
  {
    title: 'names the place that loses a value further off',
    source: {
      'load.ts': `function* regions() {
  yield 'eu-west-1';
}
export const region = regions();
`,
      'a.ts': `import { region } from './load';
use(‸region);
`,
    },
    expected: `region  a.ts:2:5
→ unknown: a generator is not followed

└─ imported from './load', region, see load.ts:4:23  a.ts:1:10
   └─ declared: region = regions(), see load.ts:4:23  load.ts:4:14

Not known:
  load.ts:4:23  a generator is not followed`,
  },
  {
    title: 'ends where a value depends on itself',
    source: `const a = b;
const b = a;
use(‸a);`,
    expected: `a  a.ts:3:5
→ unknown: it depends on itself

└─ declared: a = b, see a.ts:1:11  a.ts:1:7
   └─ declared: b = a, see a.ts:1:11  a.ts:2:7
      └─ declared: a = b (see above), see a.ts:1:11  a.ts:1:7

Not known:
  a.ts:1:11  it depends on itself`,
  },
  {
    title: 'ends where objects hold each other',
    source: `const a: any = { n: 1 };
const b = { a };
a.b = b;
use(‸a);`,
    expected: `a  a.ts:4:5
→ { n: 1, b: { a: { n: 1 } } }

├─ declared: a: any = { n: 1 }  a.ts:1:7
│  └─ n: 1  a.ts:1:21
└─ written: a.b = b → { a: { n: 1 } }  a.ts:3:1
   └─ declared: b = { a }  a.ts:2:7
      └─ a: a → { n: 1 }  a.ts:2:13
         └─ declared: a: any = { n: 1 } (see above)  a.ts:1:7`,
  },
  {
    title: 'ends where functions call each other',
    source: `const f = (n) => g(n);
const g = (n) => f(n);
use(f‸(1));`,
    expected: `f(1)  a.ts:3:5
→ unknown: the function calls itself

└─ returned by \`f\`: g(n)  a.ts:1:18
   └─ returned by \`g\`: f(n)  a.ts:2:18

Not known:
  a.ts:2:18  the function calls itself`,
  },
  {
    title: 'ends where imports go in a circle',
    source: {
      'a.ts': `import { b } from './b';
export const a = b;
use(‸a);
`,
      'b.ts': `import { a } from './a';
export const b = a;
`,
    },
    expected: `a  a.ts:3:5
→ unknown: it depends on itself

└─ declared: a = b, see a.ts:2:18  a.ts:2:14
   └─ imported from './b', b, see a.ts:2:18  a.ts:1:10
      └─ declared: b = a, see a.ts:2:18  b.ts:2:14
         └─ imported from './a', a, see a.ts:2:18  b.ts:1:10
            └─ declared: a = b (see above), see a.ts:2:18  a.ts:2:14

Not known:
  a.ts:2:18  it depends on itself`,
  },
  {
    title: 'tells the same code once',
    source: `const base = { a: 1 };
use(‸[base, base]);`,
    expected: `[base, base]  a.ts:2:5
→ [{ a: 1 }, { a: 1 }]

├─ element 0: base → { a: 1 }  a.ts:2:6
│  └─ declared: base = { a: 1 }  a.ts:1:7
│     └─ a: 1  a.ts:1:19
└─ element 1: base → { a: 1 }  a.ts:2:12
   └─ declared: base = { a: 1 } (see above)  a.ts:1:7`,
  },
  {
    title: 'follows both sides of a fallback',
    source: `const region = process.env.REGION ?? 'eu-west-1';
use(‸region);`,
    expected: `region  a.ts:2:5
→ one of: env REGION | "eu-west-1" when \`process.env.REGION\` is not set

└─ declared: region = process.env.REGION ?? 'eu-west-1'  a.ts:1:7
   ├─ first: process.env.REGION → env REGION  a.ts:1:16
   └─ else: 'eu-west-1'  a.ts:1:38`,
  },
  {
    title: 'follows a key that is computed',
    source: `const key = 'eu';
const hosts = { eu: 'a.example', us: 'b.example' };
use(hosts[key‸]);`,
    expected: `hosts[key]  a.ts:3:5
→ "a.example"

├─ key: key → "eu"  a.ts:3:11
│  └─ declared: key = 'eu'  a.ts:1:7
└─ declared: hosts = { eu: 'a.example', us: 'b.example' }  a.ts:2:7
   └─ eu: 'a.example'  a.ts:2:21`,
  },
  {
    title: 'follows the elements of a list',
    source: `const hosts = ['a', 'b'];
for (const host of hosts) use(‸host);`,
    expected: `host  a.ts:2:31
→ one of: "a" | "b"

└─ each of: hosts  a.ts:2:20
   └─ declared: hosts = ['a', 'b']  a.ts:1:7
      ├─ element 0: 'a'  a.ts:1:16
      └─ element 1: 'b'  a.ts:1:21`,
  },
  {
    title: 'masks keys of AWS',
    source: `use({ accessKeyId: 'AKIAFERRYBOATMOORING', ‸secretAccessKey: 'Ferry/Boat+Mooring/Anchor/Harbour+Buoy77' });`,
    expected: `'********'  a.ts:1:61
→ "********"`,
  },
  {
    title: 'masks the pieces that a secret is made of',
    source: `const head = 'Ferry/Boat+Mooring/';
const secret = head + 'Anchor/Harbour+Buoy77';
use(‸secret);`,
    expected: `secret  a.ts:3:5
→ "********"

└─ declared: secret = head + '********'  a.ts:2:7
   ├─ of: head  a.ts:2:16
   │  └─ declared: head = '********'  a.ts:1:7
   └─ of: '********'  a.ts:2:23`,
  },
  {
    title: 'masks what stands under the name of a secret',
    source: `const dbPassword = 'paper moon';
const url = \`https://me:\${dbPassword}@store.example\`;
use(‸url);`,
    expected: `url  a.ts:3:5
→ "https://me:********@store.example"

└─ declared: url = \`https://me:\${dbPassword}@store.example\`  a.ts:2:7
   └─ of: dbPassword → "********"  a.ts:2:27
      └─ declared: dbPassword = '********'  a.ts:1:7`,
  },
  {
    title: 'masks a secret that only a client elsewhere tells',
    source: {
      'a.ts': `export const third = ‸'seven small ferries';
`,
      'b.ts': `import { S3Client } from '@aws-sdk/client-s3';
import { third } from './a';
export const s3 = new S3Client({ endpoint: 'https://store.example', credentials: { accessKeyId: 'harbour-master', secretAccessKey: third } });
`,
    },
    expected: `'********'  a.ts:1:22
→ "********"`,
  },
  {
    title: 'says that nothing has a value there',
    source: `const a = 1; // note‸
`,
    expected: `nothing with a value stands at 1:21`,
  },
  {
    title: 'says that a type has no value',
    source: `let a: { b‸: string };
`,
    expected: `nothing with a value stands at 1:11`,
  },
  {
    title: 'looks at code that does not parse as far as it can',
    source: `const a = { b: 1
use(‸a`,
    expected: `a  a.ts:2:5
→ unknown: parameter \`a\` of \`use\`, which nothing calls

└─ parameter: a  a.ts:2:5

Not known:
  a.ts:2:5  parameter \`a\` of \`use\`, which nothing calls`,
  },
  {
    title: 'follows what a subclass and its base hold',
    source: `class Base {
  region = 'eu-west-1';
}
class Store extends Base {}
const store = new Store();
use(store.‸region);`,
    expected: `store.region  a.ts:6:5
→ "eu-west-1"

└─ member: 'eu-west-1'  a.ts:2:12`,
  },
  {
    title: 'follows an agent that is written onto later',
    source: `import { Agent } from 'node:https';
const agent = new Agent({});
agent.options.ca = 'pem';
use(‸agent);`,
    expected: `agent  a.ts:4:5
→ new https#Agent({}) with options.ca = "pem"

├─ declared: agent = new Agent({}) → new https#Agent({})  a.ts:2:7
│  └─ argument 1: {}  a.ts:2:25
└─ written: agent.options.ca = 'pem'  a.ts:3:1`,
  },
  {
    title: 'follows dynamic imports',
    source: {
      'b.ts': `export const region = 'eu-west-1';
`,
      'a.ts': `async function f() {
  const { region } = await import('./b');
  return ‸region;
}
`,
    },
    expected: `region  a.ts:3:10
→ "eu-west-1"

└─ declared: { region } = await import('./b')  a.ts:2:9
   └─ declared: region = 'eu-west-1'  b.ts:1:14`,
  },
  {
    title: 'follows an enum',
    source: `enum Region { Frankfurt = 'eu-central-1' }
use(Region.‸Frankfurt);`,
    expected: `Region.Frankfurt  a.ts:2:5
→ "eu-central-1"

└─ declared: enum Region { Frankfurt = 'eu-central-1' }  a.ts:1:1`,
  },
  {
    title: 'follows static members',
    source: `class Config {
  static region = 'eu-west-1';
}
use(Config.‸region);`,
    expected: `Config.region  a.ts:4:5
→ "eu-west-1"

└─ member: 'eu-west-1'  a.ts:2:19`,
  },
  {
    title: 'follows getters',
    source: `const config = { get region() { return 'eu-west-1'; } };
use(config.‸region);`,
    expected: `config.region  a.ts:2:5
→ "eu-west-1"

└─ declared: config = { get region() { return 'eu-west-1'; } }  a.ts:1:7
   └─ region: get region() { return 'eu-west-1'; }  a.ts:1:18`,
  },
  {
    title: 'follows a callback',
    source: `const hosts = ['a'].map((host) => ‸host);`,
    expected: `host  a.ts:1:35
→ "a"

└─ passed: 'a'  a.ts:1:16`,
  },
  {
    title: 'follows a namespace import',
    source: {
      'b.ts': `export const region = 'eu-west-1';
`,
      'a.ts': `import * as b from './b';
use(b.‸region);
`,
    },
    expected: `b.region  a.ts:2:5
→ "eu-west-1"

└─ imported from './b', * as b  a.ts:1:8
   └─ declared: region = 'eu-west-1'  b.ts:1:14`,
  },
];

const heads: readonly (readonly [string, string, string])[] = [
  ['the name of a property, its value', 'const a = { ‸b: 1 + 1 };', '1 + 1 → 2'],
  ['the name of a variable, what it is declared as', 'const ‸a = 5;', 'a → 5'],
  ['a variable that is declared without a value', 'let ‸a; a = 1;', 'a → undefined'],
  ['a parameter, what calls pass', 'const f = (‸a) => a; f(3);', 'a → 3'],
  ['`new`, the object', "import { Agent } from 'https'; ‸new Agent();", 'new Agent() → new https#Agent()'],
  ['a parenthesis, the call', 'const f = () => 2; const a = f‸();', 'f() → 2'],
  ['a property that is read, the access', 'const a = { b: 1 }; a.‸b;', 'a.b → 1'],
  ['the object of an access, the object', 'const a = { b: 1 }; ‸a.b;', 'a → { b: 1 }'],
  ['an import, what is imported', "import { ‸Agent as A } from 'https';", 'A → https#Agent'],
  ['a specifier, the whole module', "import { Agent } from '‸https';", "'https' → https"],
  ['a re-export, what passes through', "export { ‸Agent } from 'https';", 'Agent → https#Agent'],
  ['what is assigned to, what is assigned', 'const a = {}; a.‸b = 4;', 'a.b = 4 → 4'],
  ['a short property, its value', 'const b = 2; const a = { ‸b };', 'b → 2'],
  ['an operator, the operation', "const a = 'x' ‸+ 'y';", "'x' + 'y' → \"xy\""],
  ['the end of a name, the name', 'const a = 1; const b = [a‸, 2];', 'a → 1'],
  ['a name in a pattern, its part', 'const { ‸a } = { a: 7 };', 'a → 7'],
  ['`return`, what is returned', 'function f() { ‸return 1; }', '1 → 1'],
  ['`const`, the variable', '‸const a = 1;', 'a → 1'],
  ['`import`, the module', "import‸('https');", "import('https') → https"],
  ['a method, the function', 'const a = { ‸f() {} };', 'f() {} → function'],
];

describe('explain', () => {
  describe('takes', () => {
    for (const [title, source, expected] of heads)
      it(title, async () => assert.equal(await head(source), expected));
  });

  for (const { title, source, expected } of cases)
    it(title, async () => assert.equal(await tree(source), expected));

  it('masks what stands under secret names in larger objects, and not the objects', async () => {
    const text = await tree(
      "const secretsConfig = { region: 'eu-west-1', db: { passphrase: 'paper moon', port: 1 } };\nuse(‸secretsConfig);",
    );
    assert.ok(!text.includes('paper moon'), text);
    assert.match(text, /^→ \{ region: "eu-west-1", db: \{ passphrase: "\*{8}", port: 1 \} \}$/m);
  });

  it('shows no key, wherever one points', async () => {
    const keyId = 'AKIAFERRYBOATMOORING';
    const secret = 'Ferry/Boat+Mooring/Anchor/Harbour+Buoy77';
    const phrase = 'seven small ferries under a paper moon';
    const files = {
      '/w/keys.ts': `export const id = '${keyId}';\nexport const phrase = '${phrase}';\nconst first = '${secret.slice(0, 19)}';\nexport const secret = \`\${first}${secret.slice(19)}\`;\n`,
      '/w/a.ts': `import { S3Client } from '@aws-sdk/client-s3';
import * as keys from './keys';
const pair = (accessKeyId: string, secretAccessKey = '${secret}') => ({ accessKeyId, secretAccessKey });
const long = { before: '${'x'.repeat(960)}', after: '${secret}' };
export const clients = [
  new S3Client({ credentials: pair(keys.id, process.env.SECRET ?? keys.secret) }),
  new S3Client({ endpoint: 'https://store.example', credentials: pair('harbour', keys.phrase) }),
  new S3Client({ endpoint: 'https://me:${secret}@store.example', credentials: pair('${keyId}') }),
];
`,
    };
    const analyzer = createAnalyzer(memoryFileSystem(new Map(Object.entries(files))));
    analyzer.setFolders([{ path: '/w', settings: {} }]);
    for (const [file, text] of Object.entries(files)) {
      for (const [index, line] of text.split('\n').entries()) {
        for (let column = 1; column <= line.length; column += 3) {
          const explanation = await analyzer.explain(file, { line: index + 1, column });
          if (explanation.kind === 'none') continue;
          const written =
            explanationText(explanation, '/w', picocolors.createColors(false)) +
            explanationJson(explanation, '/w');
          for (const hidden of [secret, keyId.slice(4), phrase])
            for (let at = 0; at + 8 <= hidden.length; at++)
              assert.ok(
                !written.includes(hidden.slice(at, at + 8)),
                `${file}:${index + 1}:${column} shows ${hidden.slice(at, at + 8)} in\n${written}`,
              );
        }
      }
    }
  });

  it('ends a table without end', async () => {
    const entries = Array.from({ length: 4000 }, (_, index) => `  key${index}: 'value ${index}',`);
    const lines = (await tree(`const table = {\n${entries.join('\n')}\n};\nuse(‸table);`)).split('\n');
    assert.match(lines[1] ?? '', /^→ \{ key0: "value 0", .{500,1500}, … \}$/);
    assert.match(lines.at(-1) ?? '', / … {2}a\.ts:\d+:\d+$/);
    assert.ok(lines.length < 220);
  });

  it('ends a sum of a thousand terms and calls nested in each other', async () => {
    const sum = Array.from({ length: 1000 }, () => "'x'").join(' + ');
    assert.match(await tree(`const sum = ${sum};\nuse(‸sum);`), /^sum/);
    const calls = Array.from(
      { length: 40 },
      (_, index) => `const f${index + 1} = (x) => f${index}(f${index}(x));`,
    );
    const text = await tree(`const f0 = (x) => x;\n${calls.join('\n')}\nuse(f40‸(1));`);
    assert.ok(text.split('\n').length < 260);
  });

  it('tells a line or a column that is not there', async () => {
    const analyzer = createAnalyzer(memoryFileSystem(new Map([['/w/a.ts', 'a;\nbc;']])));
    const why = async (line: number, column: number, file = '/w/a.ts') => {
      const explanation = await analyzer.explain(file, { line, column });
      return explanation.kind === 'none' && explanation.why;
    };
    assert.equal(await why(3, 1), 'there is no line 3: the file has 2');
    assert.equal(await why(0, 1), 'there is no line 0: the file has 2');
    assert.equal(await why(2, 9), 'there is no column 9: line 2 has 3');
    assert.equal(await why(1, 1, '/w/b.ts'), 'no such file or folder');
  });

  it('counts columns in UTF-16 units', async () => {
    assert.equal(await head("const a = '🏔', b = { c: 1 }; b.‸c;"), 'b.c → 1');
  });

  it('sees open documents as they are in the editor', async () => {
    const analyzer = createAnalyzer(memoryFileSystem(new Map([['/w/a.ts', 'const a = 1;']])));
    analyzer.openDocument('/w/a.ts', 'const a = 2;');
    const explanation = await analyzer.explain('/w/a.ts', { line: 1, column: 7 });
    assert.equal(explanation.kind === 'value' && explanation.root.value, '2');
  });
});
