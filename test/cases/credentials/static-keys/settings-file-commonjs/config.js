module.exports = {
  region: 'ap-south-1',
  credentials: {
    accessKeyId: 'AKIASERACSERACSERA62',
    //           ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
    secretAccessKey: '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',
  },
};
