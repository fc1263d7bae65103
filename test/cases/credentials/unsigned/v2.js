// case: rules={"route/direct-glacier":"off","sdk/v2-end-of-support":"off"}
const AWS = require('aws-sdk');

const glacier = new AWS.Glacier({ apiVersion: '2012-06-01', region: 'eu-central-1' });
const s3 = new AWS.S3({ apiVersion: '2006-03-01', region: 'eu-central-1' });

exports.vaults = () =>
  glacier.makeUnauthenticatedRequest('listVaults', { accountId: '-' }).promise();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/unsigned [error] -- `listVaults` | path: 8 > 4

exports.tile = (Key, done) => {
  s3.makeUnauthenticatedRequest('getObject', { Bucket: 'glacier-tiles', Key }, done);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/unsigned [warning] -- open to everyone
};

exports.list = (Prefix) => {
  const request = s3.listObjectsV2({ Bucket: 'glacier-tiles', Prefix });
  request.removeListener('sign', AWS.EventListeners.Core.SIGN);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/unsigned
  return request.promise();
};

exports.stream = (Key) => {
  const request = s3.getObject({ Bucket: 'glacier-tiles', Key });
  request.removeAllListeners('sign');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/unsigned -- takes the listener away
  return request.createReadStream();
};

exports.retrieve = (vaultName, jobId) =>
  glacier.getJobOutput({ accountId: '-', vaultName, jobId }).toUnauthenticated().promise();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/unsigned [error]

const openData = new AWS.S3({ region: 'us-west-2' });
openData.customizeRequests((request) => {
  request.removeListener('sign', AWS.EventListeners.Core.SIGN);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/unsigned -- the requests of this S3 client
});
exports.openData = openData;
