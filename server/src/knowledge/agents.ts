/** Where something stands in the arguments of a constructor: the argument, and the way to it inside that. */
export interface ArgumentPlace {
  readonly argument: number;
  readonly path: readonly string[];
}

/**
 * Where the options of an agent class stand, and which leg of the connection they touch.
 *
 * Each row was run against the real packages: an agent with `rejectUnauthorized: false` either reached the host
 * behind the proxy or did not. `https-proxy-agent` gives its constructor's options to the proxy leg only.
 */
export interface AgentClass {
  /** The options of the leg to AWS. */
  readonly options: ArgumentPlace | undefined;
  /** The leg to the proxy, where it has options of its own. */
  readonly proxy?: ProxyLeg;
  /** Whether the class works as a `dispatcher` of undici rather than as an agent of `node:https`. */
  readonly isDispatcher: boolean;
}

/**
 * The connection to a proxy, which is one of TLS where the proxy's address begins with `https:`
 * (run against a proxy with a certificate of its own: https-proxy-agent 5.0.1, 7.0.6 and 9.1.0, hpagent 1.2.0,
 * undici 7.30.2).
 */
export interface ProxyLeg {
  /** The proxy's address: a text, a `URL`, or an object with a `protocol`. */
  readonly address: ArgumentPlace;
  readonly options: ArgumentPlace;
  /** The property of the agent that keeps the options, where code can reach them afterwards. */
  readonly held?: string;
}

const at = (argument: number, ...path: readonly string[]): ArgumentPlace => ({ argument, path });

const first: AgentClass = { options: at(0), isDispatcher: false };

/** Agent classes by `module#export`; a package that exports its class whole stands under its name alone. */
export const agentClasses: ReadonlyMap<string, AgentClass> = new Map<string, AgentClass>([
  ['https#Agent', first],
  ['agentkeepalive#HttpsAgent', first],
  [
    'hpagent#HttpsProxyAgent',
    {
      ...first,
      proxy: {
        address: at(0, 'proxy'),
        options: at(0, 'proxyRequestOptions'),
        held: 'proxyRequestOptions',
      },
    },
  ],
  ['proxy-agent', first],
  ['proxy-agent#ProxyAgent', first],
  // Up to version 5, address and options are one object.
  [
    'https-proxy-agent',
    { options: undefined, proxy: { address: at(0), options: at(0), held: 'proxy' }, isDispatcher: false },
  ],
  [
    'https-proxy-agent#HttpsProxyAgent',
    {
      options: undefined,
      proxy: { address: at(0), options: at(1), held: 'connectOpts' },
      isDispatcher: false,
    },
  ],
  ['undici#Agent', { options: at(0, 'connect'), isDispatcher: true }],
  [
    'undici#ProxyAgent',
    {
      options: at(0, 'requestTls'),
      proxy: { address: at(0, 'uri'), options: at(0, 'proxyTls') },
      isDispatcher: true,
    },
  ],
  ['undici#Client', { options: at(1, 'connect'), isDispatcher: true }],
  ['undici#Pool', { options: at(1, 'connect'), isDispatcher: true }],
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

/**
 * Options that only servers read, although agents take them (Node.js documentation, "tls.createServer()" and
 * "tls.createSecureContext()"; `honorCipherOrder` sets SSL_OP_CIPHER_SERVER_PREFERENCE).
 */
export const serverOptionNames: readonly string[] = [
  'dhparam',
  'honorCipherOrder',
  'requestCert',
  'SNICallback',
];

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
