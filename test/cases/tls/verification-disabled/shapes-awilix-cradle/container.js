// case: later
const { asFunction, asValue, createContainer } = require('awilix');
const makeS3 = require('./services/s3');

const container = createContainer();

container.register({
  tls: asValue({ rejectUnauthorized: false }),
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  s3: asFunction(makeS3).singleton(),
});

module.exports = container;
