import ts from 'typescript';
import type { InText, ProcessSwitch } from '../../clients/process-switch.ts';
import { isClearText, isWithoutTls } from '../../clients/route.ts';
import type { ClientSetup, Endpoint, TlsOption, WithoutTls } from '../../clients/setup.ts';
import type { Fix } from '../../fixes/fix.ts';
import { hostKind } from '../../knowledge/hosts.ts';
import { containerOf, unwrap } from '../../syntax/nodes.ts';
import { conditionsOf } from '../../values/path-conditions.ts';
import type { Value } from '../../values/value.ts';
import { codeOf, deletion, isPlainlySet, reportOption } from '../option-code.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { rootOf } from '../standing.ts';
import { reportSwitch } from '../switch-code.ts';

/** Requests leave without TLS. */
export const cleartext = defineRule({
  id: 'tls/cleartext',
  severity: 'error',
  title: 'Requests are sent in clear text',
  why:
    'Without TLS, whoever sits on the way reads the archives and the headers, session tokens among them, and can change what comes back. ' +
    'The signature of a request proves who sent it; it hides nothing, and answers are not signed. ' +
    "A v2 client with an `http:` proxy in `httpOptions` sends the whole request to the proxy in clear text, even where AWS's own endpoint is `https:`.",
  references: [
    {
      title: 'CWE-319: Cleartext Transmission of Sensitive Information',
      url: 'https://cwe.mitre.org/data/definitions/319.html',
    },
    {
      title: 'Amazon S3 User Guide: Security best practices, "Enforce encryption of data in transit"',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html',
    },
    {
      title: 'AWS Well-Architected, SEC09-BP02: Enforce encryption in transit',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/sec_protect_data_transit_encrypt.html',
    },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ region: 'eu-west-1', endpoint: 'http://s3.eu-west-1.amazonaws.com' });
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ region: 'eu-west-1', endpoint: 'https://s3.eu-west-1.amazonaws.com' });
`,
    },
  ],
  silent: [
    'the endpoint is on this machine, or the configuration declares it local;',
    "code chooses the scheme (`secure ? 'https' : 'http'`), or an `http:` address for one of several cases;",
    'the host is not known, and the client is made in one of several branches: a switch for a local service;',
    "the option is v3's `tls` or `sslEnabled`, which nothing reads, or v2's `sslEnabled` beside an endpoint that says `https:`;",
    'the proxy is that of an agent, which asks it for a tunnel.',
  ],
  check(context) {
    const { route, label } = context.setup;
    for (const option of route.withoutTls) {
      const code = codeOf(option);
      const message = messageOf(option.name, label);
      const isDeletable = isSwitch(option) && isPlainlySet(code);
      const title = `Delete \`${option.name}: false\``;
      const fixes = isDeletable ? deletion(code, { title, safe: false }) : [];
      reportOption(option, { message, fixes }, context, code);
    }
    if (isClearText({ ...route, withoutTls: [] })) for (const one of route.endpoints) judge(one, context);
  },
  checkSwitch(context) {
    const { name, value, written } = context.processSwitch;
    const { host = '' } = /^http:\/\/(?<host>\[[^\]]*\]|[^/:?#]+)/i.exec(String(value))?.groups ?? {};
    if (name !== 'AWS_ENDPOINT_URL' || host === '') return;
    if (hostKind(host.toLowerCase(), context.localEndpoints) === 'local') return;
    const what = `\`${written.kind === 'text' ? written.label : name}\``;
    const message = `${what} makes every SDK that reads it send its requests in clear text. Use \`https:\`.`;
    reportSwitch(context, message, { fixes: fixesOfSwitch(context.processSwitch) });
  },
});

/** Whether TLS is turned off by an option that it would be on without. */
function isSwitch({ name }: WithoutTls): boolean {
  return name === 'sslEnabled' || name === 'useSSL';
}

function messageOf(name: WithoutTls['name'], label: string): string {
  switch (name) {
    case 'proxy':
      return `This ${label} sends whole requests to the proxy in clear text, signature and session token included. Use an agent that asks the proxy for a tunnel (\`HttpsProxyAgent\`).`;
    case 'http.request':
      return `Node's \`http\` sends this ${label} in clear text, signature and session token included. Send it with \`https\`.`;
    default:
      return `\`${name}: false\` makes this ${label} send its requests in clear text. Delete it.`;
  }
}

function judge(endpoint: Endpoint, context: RuleContext): void {
  if (endpoint.host === 'local' || !isWithoutTls(endpoint)) return;
  // `if (process.env.LOCALSTACK) new S3Client({ endpoint: `http://${…}` })`: a switch for a local service.
  if (endpoint.host === undefined && isSwitched(context.setup)) return;
  const option: TlsOption = { ...endpoint.reached, name: 'endpoint' };
  const message = `This ${context.setup.label} sends its requests in clear text: its endpoint is \`http:\`. Use \`https:\`.`;
  reportOption(option, { message, fixes: fixesOf(endpoint) }, context);
}

/** Whether a client is made in one branch of several. */
function isSwitched({ origin: { module, node } }: ClientSetup): boolean {
  const conditions = conditionsOf(node, containerOf(node), undefined, module);
  return conditions !== 'never' && conditions.length > 0;
}

/** The scheme replaced where it is written; hosts of AWS have TLS on the port that belongs to it. */
function fixesOf({ reached, host, text = '' }: Endpoint): readonly Fix[] {
  const scheme = schemeIn(reached.value);
  if (!scheme) return [];
  const hasPort = /^http:\/\/[^/]*:\d+/i.test(text);
  const isAws = host === 'aws' || host === 'vpc-endpoint';
  return [edit(scheme.file, scheme.start, isAws && !hasPort)];
}

function fixesOfSwitch({ written }: ProcessSwitch): readonly Fix[] {
  const scheme = written.kind === 'code' ? schemeIn(written.value) : schemeInText(written);
  return scheme ? [edit(scheme.file, scheme.start, false)] : [];
}

function schemeInText({ at, text }: InText): Scheme | undefined {
  const offset = text.search(/http:/i);
  return offset < 0 ? undefined : { file: at.file, start: at.start + offset };
}

function edit(file: string, start: number, safe: boolean): Fix {
  const at = { file, start, end: start + 'http:'.length };
  return { title: 'Use `https:`', safe, edits: [{ at, newText: 'https:' }] };
}

/** Where the five characters `http:` stand. */
interface Scheme {
  readonly file: string;
  readonly start: number;
}

/** Where `http:` is written out at the beginning of an address, or as the protocol in an object. */
function schemeIn(value: Value): Scheme | undefined {
  if (value.kind === 'object') {
    const protocol = value.properties.get('protocol');
    return protocol && schemeIn(protocol.value);
  }
  const first = value.kind === 'template' ? value.pieces[0] : undefined;
  if (first !== undefined && typeof first !== 'string') return schemeIn(first);
  const { module, node } = value.kind === 'literal' ? rootOf(value).origin : value.origin;
  const written = beginning(node);
  return written && { file: module.path, start: written.getStart(module.tree) + 1 };
}

/** The text at the beginning of an expression, if that begins with `http:`. */
function beginning(node: ts.Node): ts.Node | undefined {
  let at: ts.Node = ts.isExpression(node) ? unwrap(node) : node;
  while (ts.isBinaryExpression(at)) at = unwrap(at.left);
  if (ts.isTemplateExpression(at)) at = at.head;
  const text = ts.isStringLiteralLike(at) || ts.isTemplateHead(at) ? at.text : '';
  return /^http:/i.test(text) ? at : undefined;
}
