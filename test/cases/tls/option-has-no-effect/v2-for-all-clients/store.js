const AWS = require('./aws');

exports.s3 = new AWS.S3();
