const { ListBucketsCommand } = require('@aws-sdk/client-s3');
const { getClient } = require('./clients');

exports.handler = () => getClient().send(new ListBucketsCommand({}));
