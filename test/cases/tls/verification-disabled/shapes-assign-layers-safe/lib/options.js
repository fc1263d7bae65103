const defaults = { maxSockets: 20 };

exports.build = function build(user) {
  const options = Object.assign({}, defaults, user);
  if (options.insecure) options.rejectUnauthorized = false;
  return options;
};
