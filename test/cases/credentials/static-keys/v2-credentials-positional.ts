import * as AWS from 'aws-sdk';

AWS.config.credentials = new AWS.Credentials('AKIAARETEARETEARET63', 'Arete/Kame+Iceberg/Glacier+Moraine/Cre20');
//                                           ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys

export const s3 = new AWS.S3();
