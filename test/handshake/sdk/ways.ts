/** One way by which options reach, or do not reach, a client's connections: a module that can be run and analysed. */
export interface Way {
  readonly title: string;
  /** Why it is not known what goes over the wire, where that is so. */
  readonly gap?: RegExp;
  /** Exports `call`, which makes one request; the SDKs resolve, endpoints are AWS's. */
  readonly text: string;
}

const v3 = (title: string, options: string, before = '', service = 's3'): Way => {
  const [client, command] =
    service === 'glacier' ? ['GlacierClient', 'ListVaultsCommand'] : ['S3Client', 'ListBucketsCommand'];
  const input = service === 'glacier' ? "{ accountId: '-' }" : '{}';
  return {
    title: `v3: ${title}`,
    text: `import { ${client}, ${command} } from '@aws-sdk/client-${service}';
import https, { Agent } from 'node:https';
import http from 'node:http';
import tls from 'node:tls';
import { constants } from 'node:crypto';
import { NodeHttpHandler, NodeHttp2Handler } from '@smithy/node-http-handler';
${before}
const client = new ${client}({ region: 'us-east-1', ${options} });
export const call = () => client.send(new ${command}(${input}));
`,
  };
};

const v2 = (title: string, options: string, before = ''): Way => ({
  title: `v2: ${title}`,
  text: `import AWS from 'aws-sdk';
import https from 'node:https';
import http from 'node:http';
import tls from 'node:tls';
${before}
const client = new AWS.S3({ region: 'us-east-1', maxRetries: 0, ${options} });
export const call = () => client.listBuckets().promise();
`,
});

const off = 'rejectUnauthorized: false';
const handler = (options: string) => `requestHandler: new NodeHttpHandler({ ${options} })`;
const agent = (options: string) => handler(`httpsAgent: new Agent({ ${options} })`);

const switchedBack = ['0', '1']
  .map((one) => `process.env.NODE_TLS_REJECT_UNAUTHORIZED = '${one}';`)
  .join('\n');

/** FACTS on how options reach a client, as code: each is run against the real SDK. */
export const ways: readonly Way[] = [
  v3('nothing set', ''),
  v3('verification off in an agent', agent(off)),
  v3('verification off with 0', agent('rejectUnauthorized: 0')),
  v3('verification off with null', agent('rejectUnauthorized: null')),
  v3('an agent in short', `requestHandler: { httpsAgent: new Agent({ ${off} }) }`),
  v3('options of an agent in short', `requestHandler: { httpsAgent: { ${off} } }`),
  v3(
    'a function that gives a handler',
    `requestHandler: new NodeHttpHandler(async () => ({ httpsAgent: new Agent({ ${off} }) }))`,
  ),
  v3(
    'a handler made by create',
    `requestHandler: NodeHttpHandler.create({ httpsAgent: new Agent({ ${off} }) })`,
  ),
  v3('an agent in the wrong slot', handler(`httpAgent: new Agent({ ${off} })`)),
  v3('an agent beside the slots', `requestHandler: { agent: new Agent({ ${off} }) }`),
  v3('an option of the handler itself', `requestHandler: { ${off} }`),
  v3("v2's httpOptions", `httpOptions: { agent: new Agent({ ${off} }) }`),
  v3('tls turned off', 'tls: false'),
  v3('sslEnabled turned off', 'sslEnabled: false'),
  v3(
    'an option written onto the agent',
    handler('httpsAgent: agent'),
    `const agent = new Agent();\nagent.options.rejectUnauthorized = false;`,
  ),
  v3(
    'an option written onto the options before',
    handler('httpsAgent: new Agent(options)'),
    `const options = { ${off} };\noptions.rejectUnauthorized = true;`,
  ),
  v3('the global agent changed', '', 'https.globalAgent.options.rejectUnauthorized = false;'),
  v3(
    'the global agent handed in',
    handler('httpsAgent: https.globalAgent'),
    'https.globalAgent.options.rejectUnauthorized = false;',
  ),
  v3('names not checked', agent('checkServerIdentity: () => undefined')),
  v3('names checked by a function that says true', agent('checkServerIdentity: () => true')),
  v3(
    'names checked by Node.js',
    agent('checkServerIdentity: (host, cert) => tls.checkServerIdentity(host, cert)'),
  ),
  v3('a floor of 1.3', agent("minVersion: 'TLSv1.3'")),
  v3('a floor of 1.0', agent("minVersion: 'TLSv1'")),
  v3('a ceiling of 1.2', agent("maxVersion: 'TLSv1.2'")),
  v3('a ceiling of 1.1', agent("maxVersion: 'TLSv1.1'")),
  v3('a version that is none', agent("minVersion: 'TLSv1.0'")),
  v3('a method of TLS 1.2', agent("secureProtocol: 'TLSv1_2_method'")),
  v3('a method with a version', agent("secureProtocol: 'TLSv1_2_method', minVersion: 'TLSv1.2'")),
  v3(
    'suites without forward secrecy',
    agent("ciphers: 'AES128-GCM-SHA256:AES256-GCM-SHA384', maxVersion: 'TLSv1.2'"),
  ),
  v3(
    'suites that are joined',
    agent("ciphers: ['ECDHE-RSA-AES128-GCM-SHA256', 'TLS_AES_128_GCM_SHA256'].join(':')"),
  ),
  v3('suites that are none', agent("ciphers: 'ECDHE_RSA_AES128'")),
  v3('TLS 1.3 turned off by a bit', agent('secureOptions: constants.SSL_OP_NO_TLSv1_3')),
  v3('a curve that is none', agent("ecdhCurve: 'P-255'")),
  v3(
    'a context beside options',
    agent("secureContext: tls.createSecureContext({ maxVersion: 'TLSv1.2' }), minVersion: 'TLSv1.3'"),
  ),
  v3(
    'a connection of its own',
    handler('httpsAgent: agent'),
    `const agent = new Agent();\nagent.createConnection = (options) => tls.connect({ ...options, ${off} });`,
  ),
  v3(
    'agentkeepalive',
    handler('httpsAgent: new HttpsAgent({ rejectUnauthorized: false })'),
    "import agentkeepalive from 'agentkeepalive';\nconst { HttpsAgent } = agentkeepalive;",
  ),
  v3(
    'hpagent through a proxy',
    handler(`httpsAgent: new HttpsProxyAgent({ proxy: 'http://proxy.test:3128', ${off} })`),
    "import { HttpsProxyAgent } from 'hpagent';",
  ),
  v3(
    'https-proxy-agent through a proxy',
    handler(`httpsAgent: new HttpsProxyAgent('http://proxy.test:3128', { ${off} })`),
    "import { HttpsProxyAgent } from 'https-proxy-agent';",
  ),
  v3(
    'https-proxy-agent, written afterwards',
    handler('httpsAgent: agent'),
    "import { HttpsProxyAgent } from 'https-proxy-agent';\nconst agent = new HttpsProxyAgent('http://proxy.test:3128');\nagent.options.rejectUnauthorized = false;",
  ),
  v3(
    'proxy-agent',
    handler(`httpsAgent: new ProxyAgent({ getProxyForUrl: () => 'http://proxy.test:3128', ${off} })`),
    "import { ProxyAgent } from 'proxy-agent';",
  ),
  v3(
    'a tunnel, which v3 takes for options',
    handler(`httpsAgent: tunnel.httpsOverHttp({ proxy: { host: 'proxy.test', port: 3128 }, ${off} })`),
    "import tunnel from 'tunnel';",
  ),
  v3('a clear endpoint', "endpoint: 'http://s3.us-east-1.amazonaws.com'"),
  v3(
    'a clear endpoint in parts',
    "endpoint: { protocol: 'http:', hostname: 's3.us-east-1.amazonaws.com', path: '/' }",
  ),
  v3('Glacier with an agent', agent(off), '', 'glacier'),
  v3(
    'fetch with a dispatcher',
    `requestHandler: new FetchHttpHandler({ requestInit: () => ({ dispatcher: new UndiciAgent({ connect: { ${off} } }) }) })`,
    "import { FetchHttpHandler } from '@smithy/fetch-http-handler';\nimport { Agent as UndiciAgent } from 'undici';",
  ),
  v2('nothing set', ''),
  v2('verification off in an agent', `httpOptions: { agent: new https.Agent({ ${off} }) }`),
  v2('verification off beside the agent', `httpOptions: { ${off} }`),
  v2('a ceiling beside the agent', "httpOptions: { maxVersion: 'TLSv1.2' }"),
  v2('suites beside the agent', "httpOptions: { ciphers: 'AES128-GCM-SHA256', maxVersion: 'TLSv1.2' }"),
  v2(
    'verification off beside an agent',
    `httpOptions: { agent: new https.Agent({ keepAlive: true }), ${off} }`,
  ),
  v2(
    'verification off beside an agent that verifies',
    `httpOptions: { agent: new https.Agent({ rejectUnauthorized: true }), ${off} }`,
  ),
  v2('names not checked, beside the agent', 'httpOptions: { checkServerIdentity: () => undefined }'),
  v2(
    'an agent for all clients',
    '',
    `AWS.config.update({ httpOptions: { agent: new https.Agent({ ${off} }) } });`,
  ),
  v2(
    'options for all clients, replaced',
    '',
    `AWS.config.httpOptions = { agent: new https.Agent({ ${off} }) };`,
  ),
  v2(
    'an agent for all clients in the slot of the service',
    '',
    `AWS.config.s3 = { httpOptions: { agent: new https.Agent({ ${off} }) } };`,
  ),
  v2('no TLS', 'sslEnabled: false'),
  v2(
    'no TLS beside an endpoint that has it',
    "sslEnabled: false, endpoint: 'https://s3.us-east-1.amazonaws.com'",
  ),
  v2('a clear endpoint', "endpoint: 'http://s3.us-east-1.amazonaws.com'"),
  v2('a clear endpoint as an object', "endpoint: new AWS.Endpoint('http://s3.us-east-1.amazonaws.com')"),
  v2(
    'a tunnel',
    `httpOptions: { agent: tunnel.httpsOverHttp({ proxy: { host: 'proxy.test', port: 3128 }, ${off} }) }`,
    "import tunnel from 'tunnel';",
  ),
  v3('any certificate in the whole process', '', "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';"),
  v3('any certificate, taken back', '', switchedBack),
  v3(
    'any certificate in the process, and an agent that verifies',
    agent('rejectUnauthorized: true'),
    'process.env.NODE_TLS_REJECT_UNAUTHORIZED = 0;',
  ),
  v3('suites of the whole process', '', "tls.DEFAULT_CIPHERS = 'AES128-SHA';"),
  v3('a ceiling of the whole process', '', "tls.DEFAULT_MAX_VERSION = 'TLSv1.2';"),
  v3(
    'a floor of the whole process, and an agent with another',
    agent("minVersion: 'TLSv1.2'"),
    "tls.DEFAULT_MIN_VERSION = 'TLSv1.3';",
  ),
  v2('any certificate in the whole process', '', "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';"),
  v2('suites of the whole process', '', "tls.DEFAULT_CIPHERS = 'ECDHE-RSA-AES128-GCM-SHA256';"),
  {
    title: 'v2: an agent set on the client',
    gap: /its configuration is written to/,
    text: `import AWS from 'aws-sdk';
import https from 'node:https';
const client = new AWS.S3({ region: 'us-east-1', maxRetries: 0 });
client.config.httpOptions.agent = new https.Agent({ ${off} });
export const call = () => client.listBuckets().promise();
`,
  },
];
