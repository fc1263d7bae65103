module.exports = {
  region: 'ap-south-1',
  credentials: {
    accessKeyId: 'AKIASERACSERACSERA62',
    //           ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys | path: 4 > index.js:4
    secretAccessKey: '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',
  },
};
