module.exports = {
  bucket: 'paper-trail-dev',
  tls: { rejectUnauthorized: false },
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | when: NODE_ENV
};
