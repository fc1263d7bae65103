const tunnel = require('tunnel');
const { S3Client } = require('@aws-sdk/client-s3');
const { NodeHttpHandler } = require('@smithy/node-http-handler');

const agent = tunnel.httpsOverHttp({ proxy: { host: 'egress.corp.internal', port: 3128 } });

exports.s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent: agent }) });
//                                                                ^^^^^^^^^^^^^^^^^ tls/option-has-no-effect [warning] -- does not go through the proxy | fix: none
