import { connect } from './connect';
import { retry } from './retry';

export const s3 = await retry(() => connect(false));
//                                          ^^^^^ tls/verification-disabled
