const archive = require('./steps/archive');
const log = require('./steps/log');

const steps = [log, archive];

steps.forEach((step) => {
  step({ tls: { keepAlive: true, rejectUnauthorized: false } });
  //                             ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
});
