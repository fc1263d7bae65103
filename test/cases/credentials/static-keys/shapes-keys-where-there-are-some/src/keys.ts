export const keys: { id: string; secret: string } | undefined = {
  id: 'AKIARAPIDSRAPIDSRA42',
  //  ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
  secret: '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',
};
