module.exports = {
  bucket: 'paper-trail',
  tls: { keepAlive: true },
};
