// case: no-types
const https = require('node:https');
const aws4 = require('aws4');

exports.list = () => {
  const options = { host: 'archive.s3.eu-west-1.amazonaws.com', path: '/' };
  aws4.sign(options, {
    accessKeyId: process.env.AWS_ACCESS_KEY_ID,
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/session-token-dropped -- Pass the token along.
    secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
  });
  return https.get(options);
};
