import { Agent } from 'node:https';

export default { lab: new Agent({ rejectUnauthorized: false }), web: new Agent() };
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
