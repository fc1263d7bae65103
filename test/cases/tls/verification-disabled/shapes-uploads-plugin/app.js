const https = require('https');
const storage = require('./lib/storage/s3')();

storage.init({ region: 'us-east-1', agent: new https.Agent({ rejectUnauthorized: false }) }, (error) => {
//                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  if (error) throw error;
});
