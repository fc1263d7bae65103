export class Deployment {
  protected readonly key = 'AKIADRUMLIN6KAME5TOR';
//                         ^^^^^^^^^^^^^^^^^^^^^^ credentials/access-key-in-source
  protected readonly secret = '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';
}
