import { Base } from './base';

// The base's constructor has run by the time that this field is set.
export class Lab extends Base {
  protected override verify = false;
}

export const lab = new Lab();
