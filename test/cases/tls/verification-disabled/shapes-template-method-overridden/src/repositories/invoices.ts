import { ObjectRepository } from './object-repository';

export class Invoices extends ObjectRepository {
  protected override agentOptions() {
    return { ...super.agentOptions(), rejectUnauthorized: true };
  }
}
