const AWS = require('aws-sdk');

const accessKeyId = process.env.S3_KEY || 'AKIASERACSERACSERA64';
//                                        ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys | when: S3_KEY
const secretAccessKey = process.env.S3_SECRET || 'Serac/Firn+Nunatak/Esker+Drumlin/Cirqu26';

module.exports = new AWS.S3({ accessKeyId, secretAccessKey });
