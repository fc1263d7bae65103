// case: no-types
import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export interface ArchiveProps extends StackProps {
  readonly verifyTls: boolean;
}

export class ArchiveStack extends Stack {
  constructor(scope: Construct, id: string, props: ArchiveProps) {
    super(scope, id, props);
    const bucket = new Bucket(this, 'Scans', { enforceSSL: true });
    const mover = new NodejsFunction(this, 'Mover', {
      entry: 'lambda/mover.ts',
      timeout: Duration.minutes(5),
      environment: { BUCKET: bucket.bucketName, VERIFY_TLS: String(props.verifyTls) },
    });
    bucket.grantReadWrite(mover);
  }
}
