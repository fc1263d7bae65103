import { ObjectRepository } from './object-repository';

export class Invoices extends ObjectRepository {
  protected override agentOptions() {
    return { keepAlive: true };
  }
}
