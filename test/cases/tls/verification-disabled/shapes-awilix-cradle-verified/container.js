const { asClass, asFunction, asValue, createContainer } = require('awilix');
const makeS3 = require('./services/s3');
const PartnerFeed = require('./services/partner-feed');

module.exports = createContainer().register({
  tls: asValue({ keepAlive: true }),
  partnerTls: asValue({ rejectUnauthorized: false }),
  s3: asFunction(makeS3).singleton(),
  partnerFeed: asClass(PartnerFeed),
});
