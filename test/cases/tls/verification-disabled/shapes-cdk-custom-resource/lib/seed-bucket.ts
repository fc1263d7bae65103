// case: no-types
import { CustomResource, Duration } from 'aws-cdk-lib';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Provider } from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';

export class SeedBucket extends Construct {
  constructor(scope: Construct, id: string, props: { bucket: IBucket }) {
    super(scope, id);
    const onEventHandler = new NodejsFunction(this, 'Handler', { timeout: Duration.minutes(1) });
    props.bucket.grantPut(onEventHandler);
    const { serviceToken } = new Provider(this, 'Provider', { onEventHandler });
    new CustomResource(this, 'Seed', { serviceToken, properties: { Bucket: props.bucket.bucketName } });
  }
}
