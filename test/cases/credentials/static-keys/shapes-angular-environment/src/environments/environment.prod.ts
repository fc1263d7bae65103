// case: no-types
export const environment = {
  production: true,
  aws: { accessKeyId: '', secretAccessKey: '', region: 'us-east-1' },
};
