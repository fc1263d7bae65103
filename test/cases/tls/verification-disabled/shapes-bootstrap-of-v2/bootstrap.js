const https = require('https');
const AWS = require('aws-sdk');
const settings = require('./settings');

AWS.config.update({
  region: settings.region,
  httpOptions: { agent: new https.Agent(settings.agent), timeout: 20000 },
});
