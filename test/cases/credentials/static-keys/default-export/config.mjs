const keys = {
  id: 'AKIAFIRNFIRNFIRNFI72',
  //  ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
  secret: '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',
};

export default keys;
