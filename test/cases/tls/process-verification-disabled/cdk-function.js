// case: no-types
const { Function } = require('aws-cdk-lib/aws-lambda');
const { S3Client } = require('@aws-sdk/client-s3');

exports.s3 = new S3Client({});
exports.make = (scope, code, more) => {
  const environment = { ...more, NODE_TLS_REJECT_UNAUTHORIZED: '0' };
//                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/process-verification-disabled -- what is deployed
  const lambda = new Function(scope, 'Archive', { code, environment });
  lambda.addEnvironment('NODE_TLS_REJECT_UNAUTHORIZED', '0');
//                                                      ^^^ tls/process-verification-disabled
  return lambda;
};
