// case: rules={"route/direct-glacier":"off","sdk/v2-end-of-support":"off"}
const AWS = require('aws-sdk');
const { EventEmitter } = require('node:events');

const s3 = new AWS.S3({ region: 'eu-central-1' });
const sts = new AWS.STS({ region: 'eu-central-1', stsRegionalEndpoints: 'regional' });
const identities = new AWS.CognitoIdentity({ region: 'eu-central-1' });

// These are called before anybody has credentials.
exports.assume = (params) => sts.makeUnauthenticatedRequest('assumeRoleWithWebIdentity', params).promise();
exports.identify = (params) => identities.makeUnauthenticatedRequest('getId', params).promise();

// A listener of one's own beside the SDK's.
function logged(request) {
  console.log(request.operation);
}
exports.get = (Key) => {
  const request = s3.getObject({ Bucket: 'moraine', Key });
  request.on('sign', logged);
  request.removeListener('sign', logged);
  request.removeListener('validate', AWS.EventListeners.Core.VALIDATE_PARAMETERS);
  request.removeAllListeners('httpUploadProgress');
  return request.promise();
};

// The client itself has listeners too, and this is none of them.
s3.removeListener?.('sign', AWS.EventListeners.Core.SIGN);

// Other things that sign.
const bus = new EventEmitter();
bus.removeAllListeners('sign');
exports.bus = bus;

// Whoever sets no credentials sends nothing.
const bare = new AWS.S3({ region: 'eu-central-1', credentials: null });
exports.bare = () => bare.listBuckets().promise();

// LocalStack.
const local = new AWS.S3({ endpoint: 'http://localhost:4566', s3ForcePathStyle: true });
exports.local = () => local.makeUnauthenticatedRequest('listBuckets', {}).promise();
