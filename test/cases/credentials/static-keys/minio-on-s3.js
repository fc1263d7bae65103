// case: no-types
const Minio = require('minio');

module.exports = new Minio.Client({
  endPoint: 's3.amazonaws.com',
  accessKey: 'AKIAGLACIERGLACIER32',
//           ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys -- this MinIO client
  secretKey: 'Glacier+Moraine/Crevasse+Serac/Firn+Nu11',
});
