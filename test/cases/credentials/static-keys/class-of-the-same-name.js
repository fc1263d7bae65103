class S3Client {
  constructor({ credentials }) {
    this.user = credentials.accessKeyId;
  }
}

exports.lab = new S3Client({ credentials: { accessKeyId: 'lab', secretAccessKey: 'open sesame, please' } });
