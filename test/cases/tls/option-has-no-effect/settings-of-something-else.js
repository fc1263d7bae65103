const { S3Client } = require('@aws-sdk/client-s3');

// An application's own settings, with names that happen to be options of TLS elsewhere.
const settings = { region: 'eu-west-1', key: 'backups/', cert: 'id-17', tls: process.env.TLS, agent: 'archiver/2.1' };

exports.s3 = new S3Client(settings);
