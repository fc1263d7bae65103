const AWS = require('aws-sdk');

require('./bootstrap/aws')({ roleArn: process.env.WORKER_ROLE });

exports.queue = new AWS.SQS();
