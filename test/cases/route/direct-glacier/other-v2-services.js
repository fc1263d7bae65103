const AWS = require('aws-sdk');

exports.clients = [new AWS.S3(), new AWS.STS(), new AWS.S3Control(), new AWS.Backup()];
