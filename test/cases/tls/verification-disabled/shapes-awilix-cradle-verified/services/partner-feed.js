const https = require('https');

module.exports = class PartnerFeed {
  constructor({ partnerTls }) {
    this.agent = new https.Agent(partnerTls);
  }
};
