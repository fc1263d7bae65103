module.exports = {
  region: 'us-east-1',
  endpoint: 'http://localhost:4566',
  forcePathStyle: true,
  credentials: { accessKeyId: 'AKIASASTRUGISASTRU42', secretAccessKey: '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' },
};
