import { type Case, holdTrees } from './explained.ts';

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

describe('the way that explain shows', () => holdTrees(cases));
