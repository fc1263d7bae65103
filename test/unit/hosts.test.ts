import assert from 'node:assert/strict';
import { hostKind } from '../../server/src/knowledge/hosts.ts';

describe('hostKind', () => {
  const table: Readonly<Record<string, string>> = {
    localhost: 'local',
    'a.localhost': 'local',
    '127.0.0.1': 'local',
    '127.8.9.1': 'local',
    '0.0.0.0': 'local',
    '[::1]': 'local',
    'host.docker.internal': 'local',
    'localhost.localstack.cloud': 'local',
    's3.localhost.localstack.cloud': 'local',
    minio: 'local',
    's3.eu-west-1.amazonaws.com': 'aws',
    's3.cn-north-1.amazonaws.com.cn': 'aws',
    's3.dualstack.eu-west-1.api.aws': 'aws',
    'bucket.vpce-0a1b-2c.s3.eu-west-1.vpce.amazonaws.com': 'vpc-endpoint',
    'vpce-0a1b-2c.s3.cn-north-1.vpce.amazonaws.com.cn': 'vpc-endpoint',
    'account.r2.cloudflarestorage.com': 'other-provider',
    'amazonaws.com.evil.example': 'other-provider',
    'notamazonaws.com': 'other-provider',
    'localhost.evil.example': 'other-provider',
    '128.0.0.1': 'other-provider',
    '127.0.0.1.evil.example': 'other-provider',
    '[2001:db8::1]': 'other-provider',
  };
  for (const [host, kind] of Object.entries(table))
    it(`takes ${host} for ${kind}`, () => assert.equal(hostKind(host), kind));

  it('takes for local what the configuration declares', () =>
    assert.equal(hostKind('s3.corp.example', ['S3.corp.example']), 'local'));
});
