const https = require('https');
const AWS = require('aws-sdk');
const { importAll } = require('./lib/import');

AWS.config.update({ httpOptions: { agent: new https.Agent({ rejectUnauthorized: false }) } });

// Everything goes to the rig on the same machine.
importAll(new AWS.S3({ endpoint: 'https://localhost:9443', s3ForcePathStyle: true }));
