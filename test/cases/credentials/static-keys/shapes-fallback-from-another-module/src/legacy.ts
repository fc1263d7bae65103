export const legacy = {
  id: 'AKIABACKWASHBACKWA42',
  //  ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys | when: ARCHIVE_ID
  secret: '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',
};
