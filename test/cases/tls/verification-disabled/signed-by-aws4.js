// case: no-types rules={"route/direct-glacier":"off"}
const https = require('node:https');
const aws4 = require('aws4');

function list() {
  const options = { host: 'glacier.eu-west-1.amazonaws.com', path: '/-/vaults', rejectUnauthorized: false };
//                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled -- this request signed by aws4
  return https.request(aws4.sign(options)).end();
}

const agent = new https.Agent({ rejectUnauthorized: false });
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled -- this request signed by aws4 | path: 11 > 14
function inventory() {
  const signed = aws4.sign({ host: 'glacier.eu-west-1.amazonaws.com', path: '/-/vaults/a/jobs', agent });
  https.get(signed, console.log);
}

module.exports = { list, inventory };
