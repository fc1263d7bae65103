/**
 * Where the options of an agent class stand, and which leg of the connection they touch.
 *
 * Each row was run against the real packages: an agent with `rejectUnauthorized: false` either reached the host
 * behind the proxy or did not. `https-proxy-agent` gives its constructor's options to the proxy leg only.
 */
export interface AgentClass {
  /** The argument that holds the options, and the way to them inside it. */
  readonly options: { readonly argument: number; readonly path: readonly string[] } | undefined;
  /** Whether the class works as a `dispatcher` of undici rather than as an agent of `node:https`. */
  readonly isDispatcher: boolean;
}

const first: AgentClass = { options: { argument: 0, path: [] }, isDispatcher: false };
const proxyLegOnly: AgentClass = { options: undefined, isDispatcher: false };

/** Agent classes by `module#export`; a package that exports its class whole stands under its name alone. */
export const agentClasses: ReadonlyMap<string, AgentClass> = new Map([
  ['https#Agent', first],
  ['agentkeepalive#HttpsAgent', first],
  ['hpagent#HttpsProxyAgent', first],
  ['proxy-agent', first],
  ['proxy-agent#ProxyAgent', first],
  ['https-proxy-agent', proxyLegOnly],
  ['https-proxy-agent#HttpsProxyAgent', proxyLegOnly],
  ['undici#Agent', { options: { argument: 0, path: ['connect'] }, isDispatcher: true }],
  ['undici#ProxyAgent', { options: { argument: 0, path: ['requestTls'] }, isDispatcher: true }],
  ['undici#Client', { options: { argument: 1, path: ['connect'] }, isDispatcher: true }],
  ['undici#Pool', { options: { argument: 1, path: ['connect'] }, isDispatcher: true }],
]);

/**
 * The options of an agent or a connection that decide what TLS does (Node.js documentation, "tls.connect()" and
 * "tls.createSecureContext()"). Every other option of an agent is about pooling, time or the socket.
 */
export const tlsOptionNames: ReadonlySet<string> = new Set([
  'ALPNProtocols',
  'ca',
  'cert',
  'checkServerIdentity',
  'ciphers',
  'crl',
  'dhparam',
  'ecdhCurve',
  'honorCipherOrder',
  'key',
  'maxVersion',
  'minDHSize',
  'minVersion',
  'passphrase',
  'pfx',
  'rejectUnauthorized',
  'secureContext',
  'secureOptions',
  'secureProtocol',
  'servername',
  'sigalgs',
]);

/** Those of them that make up a secure context (Node.js documentation, "tls.createSecureContext()"). */
export const contextOptionNames: ReadonlySet<string> = new Set([
  'ca',
  'cert',
  'ciphers',
  'crl',
  'dhparam',
  'ecdhCurve',
  'honorCipherOrder',
  'key',
  'maxVersion',
  'minVersion',
  'passphrase',
  'pfx',
  'secureContext',
  'secureOptions',
  'secureProtocol',
  'sigalgs',
]);
