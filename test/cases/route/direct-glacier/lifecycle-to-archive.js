const { S3Client, PutBucketLifecycleConfigurationCommand } = require('@aws-sdk/client-s3');

const s3 = new S3Client({});

exports.archiveAfter = (Bucket, Days) =>
  s3.send(
    new PutBucketLifecycleConfigurationCommand({
      Bucket,
      LifecycleConfiguration: {
        Rules: [
          {
            ID: 'to-glacier',
            Status: 'Enabled',
            Filter: { Prefix: '' },
            Transitions: [{ Days, StorageClass: 'GLACIER' }],
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 3 },
          },
        ],
      },
    }),
  );
