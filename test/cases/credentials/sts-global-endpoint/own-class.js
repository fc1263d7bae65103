require('aws-sdk');

class STS {}
exports.sts = new STS({ endpoint: 'https://sts.amazonaws.com' });
