exports.AWS = {
  ACCESS_KEY: 'AKIASTRIATIONSTRIA42',
  //          ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
  SECRET_KEY: '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',
};
exports.REGION = 'eu-west-3';
