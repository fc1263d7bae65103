exports.maxAttempts = 5;
exports.region = 'ap-southeast-2';
