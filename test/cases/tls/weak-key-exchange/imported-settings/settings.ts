export const tlsSettings = {
  bits: 512,
//^^^^^^^^^ tls/weak-key-exchange | path: 2 > agent.ts:4 > store.ts:4
  curves: 'sect163k1:X25519:sect193r1',
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/weak-key-exchange -- `sect163k1` and `sect193r1`
};
