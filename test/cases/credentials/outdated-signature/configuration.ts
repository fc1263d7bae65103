// case: rules={"route/direct-glacier":"off","sdk/v2-end-of-support":"off"}
import AWS from 'aws-sdk';

AWS.config.update({ region: 'us-east-1', signatureVersion: 'v3' });
//                                       ^^^^^^^^^^^^^^^^^^^^^^ credentials/outdated-signature [error] -- Glacier takes
export const glacier = new AWS.Glacier({ apiVersion: '2012-06-01' });
