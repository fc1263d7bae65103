export const onPremises = { tls: { rejectUnauthorized: false } };
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
