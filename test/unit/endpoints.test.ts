import assert from 'node:assert/strict';
import AWS from 'aws-sdk';
import { ownEndpoint } from '../../server/src/knowledge/endpoints.ts';
import { v2Service } from '../../server/src/knowledge/sdk-v2.ts';

type Maker = new (options: { region: string }) => { readonly endpoint: { readonly href: string } };

describe('the endpoints that the SDKs choose', () => {
  const classes = Object.entries(AWS).filter(([name]) => /^[A-Z]/.test(name));

  it('are those of v2 itself', () => {
    let compared = 0;
    for (const [name, made] of classes) {
      for (const region of ['us-east-1', 'eu-west-1', 'ap-southeast-2']) {
        const known = ownEndpoint('v2', name.toLowerCase(), region);
        if (known === undefined) continue;
        assert.equal(new (made as unknown as Maker)({ region }).endpoint.href, `${known}/`, name);
        compared++;
      }
    }
    assert.ok(compared >= 100, `${compared}`);
  });

  it('are those of services, which are told from all else that v2 has', () => {
    for (const [name, made] of classes) {
      const { serviceIdentifier } = made as { readonly serviceIdentifier?: string };
      const isService = serviceIdentifier !== undefined && name !== 'Service';
      if (typeof made === 'function')
        assert.equal(v2Service('aws-sdk', [name]) !== undefined, isService, name);
    }
  });

  it('are not known where more than the region decides', () => {
    assert.equal(ownEndpoint('v3', 'dynamodb', 'eu-west-1'), undefined);
    assert.equal(ownEndpoint('v2', 'sqs', 'eu-west-1'), undefined);
    assert.equal(ownEndpoint('v2', 'constructor', 'eu-west-1'), undefined);
  });
});
