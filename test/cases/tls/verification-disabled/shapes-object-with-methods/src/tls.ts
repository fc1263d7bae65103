export const tls = { partner: { rejectUnauthorized: false }, own: {} };
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
