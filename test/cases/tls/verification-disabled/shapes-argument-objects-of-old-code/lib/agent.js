var https = require('https');

module.exports = function agent() {
  var options = {};
  for (var i = 0; i < arguments.length; i++) {
    for (var name in arguments[i]) options[name] = arguments[i][name];
  }
  return new https.Agent(options);
};
