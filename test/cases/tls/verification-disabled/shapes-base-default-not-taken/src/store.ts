import { Base } from './base';

export class Store extends Base {
  constructor(readonly bucket: string) {
    super(true);
  }
}

export const store = new Store('minutes');
