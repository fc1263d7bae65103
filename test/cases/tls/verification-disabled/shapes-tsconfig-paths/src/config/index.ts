// case: no-types
export const config = { store: { bucket: 'blueprints', checkServer: false } };
//                                                     ^^^^^^^^^^^^^^^^^^ tls/verification-disabled
