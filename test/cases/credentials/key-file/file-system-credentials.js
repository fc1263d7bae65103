const AWS = require('aws-sdk');
const path = require('node:path');

exports.archives = new AWS.S3({
  region: 'eu-west-1',
  credentials: new AWS.FileSystemCredentials(path.join(__dirname, 'keys.json')),
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/key-file -- from
});
