const https = require('https');

module.exports = ({ app, config }) => {
  const agent = new https.Agent(config.upstream.https);
  app.set('upstream', (path) => https.get({ host: config.upstream.host, path, agent }));
};
