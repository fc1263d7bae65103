// case: no-types
import sdk = require('@aws-sdk/client-s3');
import makeAgent = require('./agent');

export const store = new sdk.S3Client({ requestHandler: { httpsAgent: makeAgent() } });
