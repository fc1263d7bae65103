const { fromInstanceMetadata } = require('@aws-sdk/credential-providers');

module.exports = () => ({ credentials: fromInstanceMetadata() });
