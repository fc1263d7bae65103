const https = require('https');
const AWS = require('aws-sdk');

AWS.NodeHttpClient.sslAgent = new https.Agent({ rejectUnauthorized: false });
//                                              ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
