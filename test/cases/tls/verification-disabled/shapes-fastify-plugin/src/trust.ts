// case: no-types
export const trust = {
  identityProvider: { rejectUnauthorized: true },
  objectStore: { rejectUnauthorized: false },
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
} as const;
