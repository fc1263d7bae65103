const defaults = { maxSockets: 20 };

exports.build = function build(user) {
  const options = Object.assign({}, defaults, user);
  if (options.insecure) options.rejectUnauthorized = false;
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  delete options.insecure;
  return options;
};
