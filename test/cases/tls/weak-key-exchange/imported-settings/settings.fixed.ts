export const tlsSettings = {
  bits: 2048,
  curves: 'X25519',
};
