import { Backend } from './backend';

export class Own extends Backend {
  protected keys() {
    return undefined;
  }
}
