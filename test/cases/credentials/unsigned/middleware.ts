// case: rules={"route/direct-glacier":"off"}
import { GlacierClient, ListVaultsCommand } from '@aws-sdk/client-glacier';
import { S3Client } from '@aws-sdk/client-s3';
import { HttpRequest } from '@smithy/protocol-http';

const glacier = new GlacierClient({ region: 'eu-central-1' });
glacier.middlewareStack.remove('awsAuthMiddleware');
// @1-52 credentials/unsigned [error] -- takes the middleware away | path: 7 > 6

export const vaults = () => glacier.send(new ListVaultsCommand({ accountId: '-' }));

const isOpen = process.env.OPEN_DATA === '1';
export const openData = new S3Client({ region: 'eu-central-1' });
if (isOpen) {
  openData.middlewareStack.remove('httpSigningMiddleware');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/unsigned [warning] | when: isOpen
}

export function withoutSignature(client: S3Client): S3Client {
  client.middlewareStack.removeByTag('HTTP_SIGNING');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/unsigned [warning]
  return client;
}
export const mirror = withoutSignature(new S3Client({ region: 'eu-central-1' }));

const stripped = new S3Client({ region: 'eu-central-1' });
export function strip() {
  stripped.middlewareStack.add(
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^…) credentials/unsigned -- deletes the `authorization` header
    (next) => async (args) => {
      if (HttpRequest.isInstance(args.request)) {
        delete args.request.headers.authorization;
      }
      return next(args);
    },
    { step: 'finalizeRequest', name: 'stripSignature' },
  );
}

const plugged = new S3Client({ region: 'eu-central-1' });
plugged.middlewareStack.use({
  applyToStack: (stack) => {
    stack.remove('awsAuthMiddleware');
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/unsigned
  },
});

export const clients = { stripped, plugged };
