const { constants } = require('crypto');
const https = require('https');
const AWS = require('aws-sdk');

const compatible = new https.Agent({ secureOptions: constants.SSL_OP_ALL });
const strict = new https.Agent({
  secureOptions: constants.SSL_OP_NO_TLSv1 | constants.SSL_OP_NO_TLSv1_1 | constants.SSL_OP_NO_TICKET,
});
const ordered = new https.Agent({ secureOptions: constants.SSL_OP_CIPHER_SERVER_PREFERENCE });
const none = new https.Agent({ secureOptions: 0 });

exports.s3 = new AWS.S3({ httpOptions: { agent: compatible } });
exports.sts = new AWS.STS({ httpOptions: { agent: strict } });
exports.copies = new AWS.S3({ httpOptions: { agent: ordered } });
exports.archive = new AWS.S3({ httpOptions: { agent: none } });
