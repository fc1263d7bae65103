const AWS = require('aws-sdk');

// Unlike `rejectUnauthorized`, v2 hands this one on to TLS without an agent.
AWS.config.update({ httpOptions: { timeout: 60000 } });

exports.s3 = new AWS.S3({ region: 'eu-central-1' });
exports.sts = new AWS.STS({ region: 'eu-central-1' });
