// case: no-types
export class AwsOptions {
  region!: string;
  credentials!: { accessKeyId: string; secretAccessKey: string };
}

export const awsOptions: AwsOptions = {
  region: 'ap-northeast-2',
  credentials: {
    accessKeyId: 'AKIAPADANGPADANGPA42',
    //           ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
    secretAccessKey: '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',
  },
};
