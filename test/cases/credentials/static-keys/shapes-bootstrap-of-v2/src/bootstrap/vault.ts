export const vault = {
  keyId: 'AKIAOGIVEOGIVEOGIV42',
  //     ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
  secret: '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',
};
