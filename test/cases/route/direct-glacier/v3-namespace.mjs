import * as glacier from '@aws-sdk/client-glacier';

export const clients = {
  ireland: new glacier.GlacierClient({ region: 'eu-west-1' }),
  //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier
  oregon: new glacier.GlacierClient({ region: 'us-west-2' }),
  //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier
};
