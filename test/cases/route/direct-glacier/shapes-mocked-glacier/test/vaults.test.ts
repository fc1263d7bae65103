// case: no-types
import { GlacierClient } from '@aws-sdk/client-glacier';
import { mockClient } from 'aws-sdk-client-mock';
import { Vaults } from '../src/vaults';

const client = mockClient(GlacierClient);

it('closes', () => {
  expect(new Vaults(client as never).close()).toBeDefined();
});
