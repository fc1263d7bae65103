import type { Disclosure } from '../../clients/disclosures.ts';
import type { ClientSetup } from '../../clients/setup.ts';
import { reportOption } from '../option-code.ts';
import { defineRule, type RuleReport } from '../rule.ts';
import { placeOf } from '../standing.ts';

/** Credentials are written to a log. */
export const logged = defineRule({
  id: 'credentials/logged',
  severity: 'error',
  title: 'Credentials are written to a log',
  why:
    'Logs are read, copied and kept by more people and systems than may use the credentials, and outlive them all. ' +
    'The answer of an STS operation holds the secret access key and the session token, and so do the credentials that a provider gives. ' +
    'The v2 SDK hides the secret from whoever prints its objects, but not the session token; the logger of a v3 client of STS, Cognito or SSO is given the session token in clear.',
  references: [
    {
      title: 'CWE-532: Insertion of Sensitive Information into Log File',
      url: 'https://cwe.mitre.org/data/definitions/532.html',
    },
    {
      title: 'OWASP Logging Cheat Sheet, "Data to exclude"',
      url: 'https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html',
    },
  ],
  examples: [
    {
      bad: `import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

const sts = new STSClient({ region: 'eu-west-1' });

export async function assume(RoleArn: string): Promise<void> {
  const answer = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'archive' }));
  console.log(answer);
}
`,
      good: `import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

const sts = new STSClient({ region: 'eu-west-1' });

export async function assume(RoleArn: string): Promise<void> {
  const answer = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'archive' }));
  console.log(answer.AssumedRoleUser?.Arn, answer.Credentials?.Expiration);
}
`,
    },
  ],
  silent: [
    'what is printed is a v3 client or its `config`, which hold functions and no keys;',
    'only the role, the account or the expiration is printed;',
    'a logger of the workspace takes it, which may leave out what is secret: what that writes itself is looked at;',
    'it is not known what is printed.',
  ],
  check(context) {
    const { setup } = context;
    if (setup.sdk !== 'v3' || !givesCredentials(setup)) return;
    for (const logger of setup.option('logger')) {
      if (logger.value.kind === 'literal' || logger.value.kind === 'unknown') continue;
      const message = `The logger of this ${setup.label} is given each answer, with the key id and the session token in clear. Leave it out here.`;
      reportOption({ ...logger, name: 'logger' }, { message, severity: 'warning' }, context);
    }
  },
  checkCall({ call, report }) {
    if (call.kind === 'disclosure' && call.to === 'log') report(reportOf(call));
  },
});

/** Services whose answers hold credentials. */
function givesCredentials({ service }: ClientSetup): boolean {
  return ['sts', 'cognito-identity', 'sso', 'sso-oidc'].includes(service);
}

function reportOf({ label, origin, leak }: Disclosure): RuleReport {
  const { sort, what, from } = leak;
  const message =
    sort === 'secret'
      ? `\`${label}\` writes ${what} to the log: whoever reads it can use the credentials. Log what tells them apart, the role or the expiration.`
      : `\`${label}\` writes ${what} to the log. It is no secret by itself; log it only where somebody needs it.`;
  const isHere = from.node === origin.node;
  return {
    at: placeOf(origin),
    message,
    ...(sort === 'key-id' && { severity: 'info' as const }),
    path: [
      ...(isHere ? [] : [{ message: 'it comes from here', at: placeOf(from) }]),
      { message: `\`${label}\` writes it`, at: placeOf(origin) },
    ],
  };
}
