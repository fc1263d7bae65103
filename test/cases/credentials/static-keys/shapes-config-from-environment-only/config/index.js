require('dotenv').config();

const required = (name) => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

module.exports = {
  AWS_CONFIG: {
    region: required('REGION'),
    credentials: { accessKeyId: required('ACCESS_KEY'), secretAccessKey: required('SECRET_ACCESS_KEY') },
  },
};
