module.exports = {
  get s3() {
    return require('./s3');
  },
  get mail() {
    return require('./mail');
  },
};
