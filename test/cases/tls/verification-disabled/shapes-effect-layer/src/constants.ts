// case: no-types
export const TLS = { VERIFY: false } as const;
//                   ^^^^^^^^^^^^^ tls/verification-disabled
