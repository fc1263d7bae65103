import { ObjectRepository } from './object-repository';

export class PartnerInvoices extends ObjectRepository {
  protected override agentOptions() {
    return { keepAlive: true, rejectUnauthorized: false };
    //                        ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  }
}
