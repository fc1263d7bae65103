const AWS = require('aws-sdk');

AWS.config.update({
  region: 'eu-west-1',
  httpOptions: { rejectUnauthorized: true },
  //             ^^^^^^^^^^^^^^^^^^^^^^^^ tls/option-has-no-effect [warning] | path: 5 > 3 > store.js:3
});

module.exports = AWS;
