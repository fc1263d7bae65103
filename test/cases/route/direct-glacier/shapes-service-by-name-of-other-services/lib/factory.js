const AWS = require('aws-sdk');

const services = ['S3', 'SQS', 'SNS'];

exports.makeAll = (options) => Object.fromEntries(services.map((service) => [service, new AWS[service](options)]));
