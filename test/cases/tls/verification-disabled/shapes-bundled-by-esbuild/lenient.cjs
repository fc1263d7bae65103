const https = require("node:https");
exports.lenient = new https.Agent({ rejectUnauthorized: false });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
