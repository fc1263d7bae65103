const awsExports = {
  region: 'ap-south-1',
  bucket: 'profile-pictures',
  credentials: {
    accessKeyId: 'AKIABERGSCHRUNDBER42',
    //           ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
    secretAccessKey: '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',
  },
};

export default awsExports;
