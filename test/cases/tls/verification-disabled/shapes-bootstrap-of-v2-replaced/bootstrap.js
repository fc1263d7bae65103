const https = require('https');
const AWS = require('aws-sdk');

AWS.config.update({ httpOptions: { agent: new https.Agent({ rejectUnauthorized: false }) } });
// The store has had a proper certificate since the move.
AWS.config.httpOptions.agent = new https.Agent({ keepAlive: true });

module.exports = AWS;
