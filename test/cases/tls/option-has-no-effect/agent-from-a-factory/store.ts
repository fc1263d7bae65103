import { S3Client } from '@aws-sdk/client-s3';
import { hardenedAgent } from './agents';

export function store(isHardened: boolean) {
  return new S3Client({
    requestHandler: isHardened ? { httpAgent: hardenedAgent() } : {},
    //                             ^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/option-has-no-effect [warning] -- `ecdhCurve`, `minVersion` do not hold | when: isHardened
  });
}
