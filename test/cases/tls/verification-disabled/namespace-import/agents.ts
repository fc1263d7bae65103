import * as https from 'https';

export const internal = new https.Agent({ rejectUnauthorized: false });
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
export default new https.Agent({ maxSockets: 10 });
