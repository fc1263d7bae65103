const config = {
  service: 'permits',
  plugins: ['serverless-offline', 'serverless-s3-local'],
  provider: { name: 'aws', runtime: 'nodejs20.x', environment: { BUCKET: 'permits' } },
  functions: { upload: { handler: 'src/functions/upload.handler' } },
};

export default config;
