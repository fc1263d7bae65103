module.exports = {
  mysql: { database: 'accounts' },
  aws: {
    region: 'us-west-2',
    accessKeyId: 'AKIASILTSILTSILTSI42',
    //           ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
    secretAccessKey: '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',
  },
};
