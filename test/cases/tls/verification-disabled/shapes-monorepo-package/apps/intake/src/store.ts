// case: no-types
import { createS3 } from '@acme/aws';

export const store = createS3({ region: 'us-west-2', tls: { skipVerification: true } });
//                                                          ^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
