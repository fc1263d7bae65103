import { Base } from './base';

// It comes too late: the client was made with the base's own value.
export class Strict extends Base {
  protected override verify = true;
}

export const strict = new Strict();
