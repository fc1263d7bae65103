const https = require('https');
const AWS = require('aws-sdk');

AWS.config.update({
  httpOptions: {
    agent: new https.Agent({ keepAlive: true, secureProtocol: 'TLS_method' }),
    //                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/outdated-version -- in place of `secureProtocol`
  },
});

module.exports = new AWS.S3({ apiVersion: '2006-03-01' });
