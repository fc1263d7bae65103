// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is code to evaluate
import assert from 'node:assert/strict';
import { hostOf, readRoute } from '../../server/src/clients/route.ts';
import { valueIn } from './evaluation.ts';

describe('hostOf', () => {
  const table: Readonly<Record<string, string | undefined>> = {
    'https://s3.amazonaws.com': 's3.amazonaws.com',
    'https://S3.amazonaws.com:443/a': 's3.amazonaws.com',
    'http://localhost:9000': 'localhost',
    'http://user:pass@host.example/x': 'host.example',
    'https://[::1]:9000/': '[::1]',
    'localhost:4566': 'localhost',
    's3.amazonaws.com/bucket': 's3.amazonaws.com',
    '//host.example': 'host.example',
    'https://host.example?x': 'host.example',
    '': undefined,
  };
  for (const [endpoint, host] of Object.entries(table))
    it(`of ${JSON.stringify(endpoint)} is ${host}`, () => assert.equal(hostOf(endpoint), host));
});

/** The kinds of the endpoints that an expression can be. */
function kinds(expression: string): string {
  const value = valueIn(`const endpoint = ⟦${expression}⟧;`);
  const values = value.kind === 'one-of' ? value.alternatives : [{ value, when: undefined }];
  const reached = values.map((one) => ({
    value: one.value,
    when: one.when,
    set: one.value.origin,
    carriers: [],
  }));
  const evaluation = { call: () => value, property: (object: typeof value) => object } as never;
  const route = readRoute((name) => (name === 'endpoint' ? reached : []), evaluation, []);
  return route.endpoints.map(({ host }) => host ?? 'unknown').join(', ');
}

describe('the kind of an endpoint', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['is AWS whatever the region', '`https://s3.${region}.amazonaws.com`', 'aws'],
    ['is AWS whatever the service', '`https://${service}.eu-west-1.amazonaws.com`', 'aws'],
    [
      'is a VPC endpoint whatever its id',
      '`https://bucket.vpce-${id}.s3.eu-west-1.vpce.amazonaws.com`',
      'vpc-endpoint',
    ],
    ['is unknown with an unknown host', '`https://${host}`', 'unknown'],
    ['is unknown with an unknown end', '`https://s3.amazonaws.com${rest}`', 'unknown'],
    ['is unknown with an unknown host of another provider', '`https://${host}.example.com`', 'unknown'],
    ['is known with an unknown port', '`http://localhost:${port}`', 'local'],
    ['is known with an unknown path', '`https://s3.eu-west-1.amazonaws.com/${bucket}`', 'aws'],
    ['is known with an unknown scheme', '`${scheme}://localhost:4566`', 'local'],
    ['is one of several', "c ? 'http://localhost' : 'https://s3.amazonaws.com'", 'local, aws'],
  ];
  for (const [name, expression, expected] of table) it(name, () => assert.equal(kinds(expression), expected));
});
