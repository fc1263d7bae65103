import { Backend } from './backend';

export class Hosted extends Backend {
  protected keys() {
    return { id: 'AKIATALUSTALUSTALU42', secret: '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' };
    //           ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
  }
}
