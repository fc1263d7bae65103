const convict = require('convict');

const config = convict({
  s3: {
    verify: { doc: 'Check the certificate of the object store', format: Boolean, default: false, env: 'S3_VERIFY' },
    region: { format: String, default: 'eu-west-1', env: 'S3_REGION' },
  },
});

config.validate({ allowed: 'strict' });

module.exports = config;
