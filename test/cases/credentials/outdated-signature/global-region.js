// case: rules={"sdk/v2-end-of-support":"off"}
const AWS = require('aws-sdk');

AWS.config.update({ region: 'eu-west-1' });
const s3 = new AWS.S3();
//         ^^^^^^^^^^^^ credentials/outdated-signature
module.exports.s3 = s3;
module.exports.link = (Key) => s3.getSignedUrl('getObject', { Bucket: 'dublin', Key });

const requests = new AWS.S3();
//               ^^^^^^^^^^^^ credentials/outdated-signature
module.exports.ofRequest = (Key) => {
  const request = requests.getObject({ Bucket: 'dublin', Key });
  return request.presign(900);
};

// A client that is handed on.
function linksOf(client) {
  return (Key) => client.getSignedUrl('getObject', { Bucket: 'dublin', Key });
}
module.exports.links = linksOf(new AWS.S3({ maxRetries: 1 }));
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/outdated-signature
