// case: no-types
const aws = require('@pulumi/aws');
const { S3Client } = require('@aws-sdk/client-s3');

exports.s3 = new S3Client({});
exports.fn = new aws.lambda.Function('archive', {
  environment: { variables: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } },
//                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/process-verification-disabled
});
exports.container = {
  environment: [{ name: 'NODE_TLS_REJECT_UNAUTHORIZED', value: '0' }],
//                                                      ^^^^^^^^^^ tls/process-verification-disabled | fix: none
};
