import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

const region = 'eu-west-1';

/** The client of one customer. */
export async function clientOf(customer: string): Promise<S3Client> {
  // The role that the customer has given us.
  return new S3Client({
    region,
    // from the role
    credentials: fromTemporaryCredentials({
      params: {
        RoleArn: `arn:aws:iam::111122223333:role/${customer}`,
        RoleSessionName: 'moraine',
        ExternalId: customer,
      },
      clientConfig: { region },
    }),
  });
}
