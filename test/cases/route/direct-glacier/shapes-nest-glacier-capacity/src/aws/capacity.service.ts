// case: no-types
import { GlacierClient, PurchaseProvisionedCapacityCommand } from '@aws-sdk/client-glacier';
import { Injectable } from '@nestjs/common';

@Injectable()
export class CapacityService {
  constructor(private readonly glacier: GlacierClient) {}

  // Expedited retrievals from S3 draw on it.
  buy() {
    return this.glacier.send(new PurchaseProvisionedCapacityCommand({ accountId: '-' }));
  }
}
