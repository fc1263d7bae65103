import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The prefix of the key ids that each source of credentials gives: what a request is signed with tells where that came from. */
export const idsBySource = {
  environment: 'AKIAENVIRONMENT',
  profile: 'AKIAPROFILE',
  file: 'AKIAFILE',
  sts: 'ASIASTS',
  'web-identity': 'ASIAWEB',
  cognito: 'ASIACOGNITO',
  sso: 'ASIASSO',
  container: 'ASIACONTAINER',
  instance: 'ASIAINSTANCE',
} as const;

/** A request to S3 or Glacier. */
export interface Signed {
  /** The id of the key that it is signed with; undefined where there is no signature. */
  readonly keyId: string | undefined;
  /** Whether a session token goes along. */
  readonly hasToken: boolean;
}

/** A call of STS, and who signed it. */
export interface StsCall extends Signed {
  readonly action: string;
  readonly host: string;
  readonly parameters: URLSearchParams;
}

/** What the service saw. */
export interface Seen {
  readonly requests: Signed[];
  readonly sts: StsCall[];
}

/** The services of AWS that give credentials, and S3 and Glacier, on loopback. */
export interface Service {
  readonly port: number;
  close(): void;
}

const day = 24 * 60 * 60 * 1000;

/**
 * Starts a service that answers for all hosts (`redirect.mjs` sends them here).
 *
 * @param seen is told of each request
 * @param lifetime how long what it issues is good for, in milliseconds
 */
export async function startService(seen: Seen, lifetime = day): Promise<Service> {
  let issued = 0;
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const expiration = new Date(Date.now() + lifetime);
      const { status = 200, text } = answer(request, body, seen, expiration, () => ++issued);
      response.writeHead(status).end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
}

interface Answer {
  readonly status?: number;
  readonly text: string;
}

function answer(
  request: IncomingMessage,
  body: string,
  seen: Seen,
  expiration: Date,
  next: () => number,
): Answer {
  const host = String(request.headers['x-meant-for']);
  const path = request.url ?? '';
  const id = (source: keyof typeof idsBySource): string =>
    idsBySource[source] + String(next()).padStart(20 - idsBySource[source].length, '0');
  const upper = (source: keyof typeof idsBySource): string =>
    JSON.stringify({
      Code: 'Success',
      Type: 'AWS-HMAC',
      LastUpdated: new Date().toISOString(),
      AccessKeyId: id(source),
      SecretAccessKey: 'secret',
      Token: 'token',
      Expiration: expiration.toISOString(),
    });
  if (host.startsWith('sts.')) return sts(request, body, seen, expiration, id);
  if (host.startsWith('cognito-identity.')) {
    const isId = String(request.headers['x-amz-target']).endsWith('GetId');
    const Credentials = {
      AccessKeyId: id('cognito'),
      SecretKey: 'secret',
      SessionToken: 'token',
      Expiration: expiration.getTime() / 1000,
    };
    return { text: JSON.stringify({ IdentityId: 'eu-west-1:identity', ...(!isId && { Credentials }) }) };
  }
  if (host.startsWith('portal.sso.')) {
    const roleCredentials = {
      accessKeyId: id('sso'),
      secretAccessKey: 'secret',
      sessionToken: 'token',
      expiration: expiration.getTime(),
    };
    return { text: JSON.stringify({ roleCredentials }) };
  }
  if (host === '169.254.170.2') return { text: upper('container') };
  if (host === '169.254.169.254') {
    if (path.endsWith('/api/token')) return { text: 'token' };
    return { text: path.endsWith('/security-credentials/') ? 'role' : upper('instance') };
  }
  seen.requests.push(signedBy(request));
  return {
    text: '<ListAllMyBucketsResult><Owner><ID>owner</ID></Owner><Buckets></Buckets></ListAllMyBucketsResult>',
  };
}

/** An answer of STS (AWS Security Token Service API Reference, "AssumeRole"). */
function sts(
  request: IncomingMessage,
  body: string,
  seen: Seen,
  expiration: Date,
  id: (source: keyof typeof idsBySource) => string,
): Answer {
  const parameters = new URLSearchParams(body || (request.url ?? '').replace(/^[^?]*\?/, ''));
  const action = parameters.get('Action') ?? '';
  const host = String(request.headers['x-meant-for']);
  seen.sts.push({ ...signedBy(request), action, host, parameters });
  const keyId = id(action === 'AssumeRoleWithWebIdentity' ? 'web-identity' : 'sts');
  return {
    text: `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result>
<Credentials><AccessKeyId>${keyId}</AccessKeyId><SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken>
<Expiration>${expiration.toISOString()}</Expiration></Credentials>
<AssumedRoleUser><Arn>arn:aws:sts::111122223333:assumed-role/archive/session</Arn><AssumedRoleId>AROA:session</AssumedRoleId></AssumedRoleUser>
</${action}Result><ResponseMetadata><RequestId>request</RequestId></ResponseMetadata></${action}Response>`,
  };
}

function signedBy({ headers }: IncomingMessage): Signed {
  const keyId =
    /Credential=([^/]*)\//.exec(headers.authorization ?? '')?.[1] ??
    /^AWS ([^:]*):/.exec(headers.authorization ?? '')?.[1];
  return { keyId, hasToken: headers['x-amz-security-token'] !== undefined };
}
