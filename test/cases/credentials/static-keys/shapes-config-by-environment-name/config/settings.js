module.exports = {
  development: {
    aws: {
      region: 'us-east-1',
      accessKeyId: 'AKIACORRIECORRIECO42',
      //           ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys | when: NODE_ENV
      secretAccessKey: 'Corrie+Serac/Kame+Moraine/Cirque+Druml16',
    },
  },
  production: {
    aws: {
      region: 'us-east-1',
      accessKeyId: process.env.S3_KEY,
      secretAccessKey: process.env.S3_SECRET,
    },
  },
};
