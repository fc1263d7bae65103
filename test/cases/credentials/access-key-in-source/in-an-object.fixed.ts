export const settings = {
  region: 'eu-west-1',
  aws: {
    secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY ?? '',
    accessKeyId: process.env.AWS_ACCESS_KEY_ID ?? '',
  },
};
