module.exports = { credentials: { accessKeyId: 'AKIAHORNHORNHORNHO42', secretAccessKey: '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' }, region: 'eu-west-1' };
