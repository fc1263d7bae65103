import assert from 'node:assert/strict';
import type { ClientEntry } from '../../server/src/clients/inventory.ts';
import { scan } from '../runner/run.ts';
import { type Form, forms } from './forms.ts';
import { layOut, type Run, run } from './program.ts';
import { idsBySource, type Signed } from './service.ts';

/** How many programs run at a time. */
const lanes = 2;

const literalId = 'AKIALITERALLITERAL22';

/** Where the credentials came from that a request was signed with. */
function sourceOf({ keyId }: Signed): string {
  if (keyId === undefined) return 'none';
  if (keyId === literalId) return 'literal';
  const [source] = Object.entries(idsBySource).find(([, prefix]) => keyId.startsWith(prefix)) ?? [];
  return source ?? keyId;
}

/** The sources that one may turn out to be when it runs: the chain begins with the environment, and a profile may name a role. */
const outcomes: Readonly<Record<string, readonly string[]>> = {
  'default-chain': ['environment', 'profile', 'sso', 'container', 'instance'],
  profile: ['profile', 'sts'],
};

function assertSame(said: ClientEntry['credentials'], { requests, error }: Run): void {
  const [request] = requests;
  assert.ok(request, `no request came: ${error.slice(0, 600)}`);
  assert.ok(said, 'not known');
  const source = sourceOf(request);
  assert.ok(
    (outcomes[said.source] ?? [said.source]).includes(source),
    `${said.source} is said, and ${source} signed`,
  );
  if (said.temporary !== null) assert.equal(request.hasToken, said.temporary, 'whether there is a token');
}

describe('where credentials come from', () => {
  const ran = new Map<Form, Run>();
  before(async function () {
    this.timeout(180_000);
    const home = layOut();
    const left = [...forms.entries()];
    const lane = async (): Promise<void> => {
      for (let next = left.shift(); next; next = left.shift()) {
        const [index, form] = next;
        const env = Object.fromEntries(
          Object.entries(form.env ?? {}).map(([name, value]) => [name, value.replace('{home}', home)]),
        );
        ran.set(form, await run(`form-${index}.mjs`, form.text.replaceAll('{home}', home), { env }));
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  });

  for (const form of forms)
    it(`is what the SDK signs with: ${form.title}`, async () => {
      const { clients } = await scan(new Map([['form.mjs', form.text]]));
      const client = clients.filter(({ service }) => service === 's3').at(-1);
      const result = ran.get(form);
      assert.ok(client && result);
      assertSame(client.credentials, result);
    });
});
