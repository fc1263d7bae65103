const AWS = require('aws-sdk');

const glacier = new AWS.Glacier({ apiVersion: '2012-06-01', region: 'eu-central-1' });
const s3 = new AWS.S3({ apiVersion: '2006-03-01', region: 'eu-central-1' });

exports.vaults = () =>
  glacier.makeRequest('listVaults', { accountId: '-' }).promise();

exports.tile = (Key, done) => {
  s3.makeRequest('getObject', { Bucket: 'glacier-tiles', Key }, done);
};

exports.list = (Prefix) => {
  const request = s3.listObjectsV2({ Bucket: 'glacier-tiles', Prefix });
  return request.promise();
};

exports.stream = (Key) => {
  const request = s3.getObject({ Bucket: 'glacier-tiles', Key });
  return request.createReadStream();
};

exports.retrieve = (vaultName, jobId) =>
  glacier.getJobOutput({ accountId: '-', vaultName, jobId }).promise();

const openData = new AWS.S3({ region: 'us-west-2' });
openData.customizeRequests((request) => {
});
exports.openData = openData;
