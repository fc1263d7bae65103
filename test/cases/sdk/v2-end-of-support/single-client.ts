import S3 from 'aws-sdk/clients/s3';

export class Store {
  private readonly s3 = new S3({ region: 'eu-west-1' });
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sdk/v2-end-of-support [info]

  bucket(): S3 {
    return this.s3;
  }
}
