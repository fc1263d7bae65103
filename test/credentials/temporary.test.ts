import assert from 'node:assert/strict';
import { applyEdits, scan } from '../runner/run.ts';
import { layOut, run } from './program.ts';
import { idsBySource } from './service.ts';

/** A session that has expired when it arrives, for what looks at the time at all: SDKs ask again five minutes before. */
const lifetime = 60_000;

/** What is told of the keys of one session, and asked of STS. */
const role = 'arn:aws:iam::111122223333:role/archive-writer';

/** A client whose session is asked for once, when the module is loaded. */
const handRolled = `import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

const sts = new STSClient({ region: 'eu-central-1' });
const { Credentials: session } = await sts.send(
  new AssumeRoleCommand({
    RoleArn: '${role}',
    RoleSessionName: 'nightly-archive',
    ExternalId: 'moraine',
    DurationSeconds: 1800,
  }),
);

const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: {
    accessKeyId: session.AccessKeyId,
    secretAccessKey: session.SecretAccessKey,
    sessionToken: session.SessionToken,
  },
});
export const call = () => s3.send(new ListBucketsCommand({}));
`;

/** What STS is asked with, apart from what is the same in every request. */
const parameters = {
  RoleArn: role,
  RoleSessionName: 'nightly-archive',
  ExternalId: 'moraine',
  DurationSeconds: '1800',
};

describe('"Use temporary credentials", when it runs', () => {
  let after = '';
  before(async () => {
    layOut();
    const { findings } = await scan(new Map([['archive.mjs', handRolled]]));
    const finding = findings.find(({ rule }) => rule === 'credentials/hand-rolled-sts');
    const fix = finding?.fixes.find(({ title }) => title.includes('fromTemporaryCredentials'));
    assert.ok(fix, 'there is no such fix');
    after = applyEdits(new Map([['archive.mjs', handRolled]]), fix.edits).get('archive.mjs') ?? '';
  });

  it('leaves a session that is asked for once to expire, before', async () => {
    const { requests, sts, error } = await run('before.mjs', handRolled, { calls: 2, lifetime });
    assert.equal(requests.length, 2, error);
    assert.equal(requests[0]?.keyId, requests[1]?.keyId);
    assert.equal(sts.length, 1);
  });

  it('asks again for one that expires, after', async () => {
    const { requests, sts, error } = await run('after.mjs', after, { calls: 2, lifetime });
    assert.equal(requests.length, 2, error);
    for (const { keyId, hasToken } of requests) {
      assert.ok(keyId?.startsWith(idsBySource.sts));
      assert.ok(hasToken);
    }
    assert.notEqual(requests[0]?.keyId, requests[1]?.keyId);
    assert.ok(sts.length >= 2);
  });

  it('keeps one that is good for long, after', async () => {
    const { requests, sts, error } = await run('after-long.mjs', after, { calls: 2 });
    assert.equal(requests.length, 2, error);
    assert.equal(sts.length, 1);
  });

  it('asks STS for the same: role, name, duration, external id, region and who asks', async () => {
    const old = await run('asked-before.mjs', handRolled);
    const now = await run('asked-after.mjs', after);
    for (const { sts } of [old, now]) {
      const [asked] = sts;
      const given = Object.fromEntries(
        Object.keys(parameters).map((name) => [name, asked?.parameters.get(name)]),
      );
      assert.deepEqual(given, parameters);
      assert.equal(asked?.action, 'AssumeRole');
      assert.equal(asked?.host, 'sts.eu-central-1.amazonaws.com');
      assert.ok(asked?.keyId?.startsWith(idsBySource.environment));
    }
  });
});
