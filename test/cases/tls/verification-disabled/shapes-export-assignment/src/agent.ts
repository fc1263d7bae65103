// case: no-types
import https = require('https');

function makeAgent(verify?: boolean): https.Agent {
  return new https.Agent({ rejectUnauthorized: verify ?? false });
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
}

export = makeAgent;
