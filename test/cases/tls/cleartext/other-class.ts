class S3Client {
  constructor(readonly options: { endpoint: string }) {}
}
export const s3 = new S3Client({ endpoint: 'http://s3.amazonaws.com' });
