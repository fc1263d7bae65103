// case: rules={"route/direct-glacier":"off"}
import { GlacierClient } from '@aws-sdk/client-glacier';
import { S3Client } from '@aws-sdk/client-s3';

/** Neither of these takes the signature away. */
const s3 = new S3Client({ region: 'eu-central-1' });
s3.middlewareStack.remove('flexibleChecksumsMiddleware');
s3.middlewareStack.remove('loggerMiddleware');
s3.middlewareStack.removeByTag('AWSAUTH');
s3.middlewareStack.removeByTag('USER_AGENT');

/** Before the signing the header is not there yet. */
s3.middlewareStack.add(
  (next) => async (args) => {
    const { request } = args as { request: { headers: Record<string, string> } };
    delete request.headers.authorization;
    return next(args);
  },
  { step: 'build', name: 'fresh' },
);
/** Another header, and the same one as it is never written. */
s3.middlewareStack.add(
  (next) => async (args) => {
    const { request } = args as { request: { headers: Record<string, string> } };
    delete request.headers['x-amz-sdk-checksum'];
    delete request.headers.Authorization;
    return next(args);
  },
  { step: 'finalizeRequest', name: 'noChecksum' },
);
/** Only what is called a preview goes without. */
s3.middlewareStack.addRelativeTo(
  (next: any) => async (args: any) => {
    const { request } = args as { request: { path: string; headers: Record<string, string> } };
    if (request.path.startsWith('/preview/')) delete request.headers.authorization;
    return next(args);
  },
  { relation: 'after', toMiddleware: 'httpSigningMiddleware' },
);
/** A copy of the header for the log. */
s3.middlewareStack.add(
  (next) => async (args) => {
    const result = await next(args);
    const { request } = args as { request: { headers: Record<string, string> } };
    delete request.headers.authorization;
    return result;
  },
  { step: 'finalizeRequest', name: 'cleaned' },
);
export { s3 };

/** Something else has a stack of the same name. */
class Pipeline {
  readonly middlewareStack = new Set<string>();
}
export const pipeline = new Pipeline();
pipeline.middlewareStack.delete('awsAuthMiddleware');

/** LocalStack. */
const local = new GlacierClient({ region: 'eu-central-1', endpoint: 'http://localhost:4566' });
local.middlewareStack.remove('awsAuthMiddleware');
export { local };
