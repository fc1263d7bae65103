const AWS = {
  config: { update: (values) => Object.assign(process.env, values) },
  S3: class {},
};

AWS.config.update({ accessKeyId: 'inventory-reader', secretAccessKey: 'of no use to anybody else' });

module.exports = new AWS.S3();
