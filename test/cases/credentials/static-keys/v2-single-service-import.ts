import S3 from 'aws-sdk/clients/s3';

export default new S3({
  credentials: { accessKeyId: 'AKIAICEBERGICEBERG24', secretAccessKey: 'Iceberg/Glacier+Moraine/Crevasse+Serac22' },
  //                          ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
});
