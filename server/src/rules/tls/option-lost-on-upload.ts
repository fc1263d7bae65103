import { awayFromLocal, type PlainAgent } from '../../clients/setup.ts';
import type { Fix } from '../../fixes/fix.ts';
import { agentAround } from '../agent-around.ts';
import { isHardening } from '../hardening.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { pathOf, placeOf } from '../standing.ts';

/** TLS options as a plain object do not hold for large uploads. */
export const optionLostOnUpload = defineRule({
  id: 'tls/option-lost-on-upload',
  severity: 'warning',
  title: 'TLS options are lost on large uploads',
  why:
    'Before it uploads 2 MiB or more to S3, the SDK asks the server whether it may (`Expect: 100-continue`), on a connection of an agent of its own. ' +
    'It spares that agent only where `httpsAgent` is a real agent: TLS options in a plain object are then lost, ' +
    'so that a private authority is unknown, and a stricter version or list of suites does not hold, for just the requests that carry the data.',
  references: [
    {
      title: 'CWE-757: Selection of Less-Secure Algorithm During Negotiation',
      url: 'https://cwe.mitre.org/data/definitions/757.html',
    },
    {
      title: 'Smithy: NodeHttpHandler',
      url: 'https://github.com/smithy-lang/smithy-typescript/blob/main/packages/node-http-handler/src/node-http-handler.ts',
    },
    {
      title: 'AWS SDK for JavaScript v3: HTTP request handlers of clients',
      url: 'https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md#request-handler-requesthandler',
    },
  ],
  examples: [
    {
      bad: `import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  requestHandler: { httpsAgent: { keepAlive: true, maxSockets: 200, minVersion: 'TLSv1.3' } },
});
`,
      good: `import { S3Client } from '@aws-sdk/client-s3';
import { Agent } from 'node:https';

export const s3 = new S3Client({
  requestHandler: { httpsAgent: new Agent({ keepAlive: true, maxSockets: 200, minVersion: 'TLSv1.3' }) },
});
`,
    },
  ],
  silent: [
    'the options stand in an agent, such as `new https.Agent(…)`;',
    'the plain object has none of TLS, as with `maxSockets` and `keepAlive`;',
    'all that it has of TLS repeats a default of Node.js (`minVersion: "TLSv1.2"`), or weakens the connection, which other rules report;',
    'what it has is not known;',
    '`expectContinueHeader: false` is set, or the client is only seen to make requests that upload nothing;',
    'the client is none of S3, or its endpoint is on this machine.',
  ],
  check(context) {
    const { service, operations = [], tls } = context.setup;
    if (service !== 's3' || context.postures.length === 0) return;
    if (operations.length > 0 && !operations.some((name) => uploads.has(name))) return;
    for (const agent of tls.plainAgents) judge(agent, context);
  },
});

/** The operations of S3 whose body may be large. */
const uploads: ReadonlySet<string> = new Set(['putObject', 'uploadPart', 'writeGetObjectResponse']);

function judge(agent: PlainAgent, { setup, nodeVersion, report }: RuleContext): void {
  const lost = agent.options.filter((option) => isHardening(option, nodeVersion));
  const [first] = lost;
  if (!first) return;
  const isAlways = lost.some(({ when }) => when === agent.when);
  const condition = awayFromLocal(setup, isAlways ? agent.when : first.when);
  if (condition === 'never') return;
  const names = [...new Set(lost.map(({ name }) => `\`${name}\``))].join(', ');
  const message = `Uploads of 2 MiB and more go without ${names}: for them the SDK makes an agent of its own in place of this plain object. Pass it in a \`new https.Agent(…)\`.`;
  const edits = agentAround(agent);
  const fixes: readonly Fix[] = edits
    ? [{ title: 'Make it a `new https.Agent(…)`', safe: false, edits }]
    : [];
  const path = pathOf(agent, agent.set, '`httpsAgent`', setup);
  report({ message, at: placeOf(agent.set), path, condition, fixes });
}
