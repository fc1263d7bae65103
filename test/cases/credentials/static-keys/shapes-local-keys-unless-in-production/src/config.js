const isProduction = process.env.NODE_ENV === 'production';

const config = { region: 'eu-west-1' };

if (!isProduction) {
  config.endpoint = 'http://localhost:4566';
}
config.credentials = isProduction
  ? undefined
  : { accessKeyId: 'AKIASPITSPITSPITSP42', secretAccessKey: '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' };

module.exports = config;
