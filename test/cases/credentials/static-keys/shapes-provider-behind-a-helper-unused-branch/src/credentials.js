const { fromIni, fromNodeProviderChain } = require('@aws-sdk/credential-providers');

const providers = {
  ci: () => fromNodeProviderChain(),
  desk: () => fromIni({ profile: 'desk' }),
  retired: () => async () => ({ accessKeyId: 'AKIAFIRNFIRNFIRNFI42', secretAccessKey: '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' }),
};

exports.credentials = (name) => providers[name]();
