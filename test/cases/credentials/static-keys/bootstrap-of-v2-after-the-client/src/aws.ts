import AWS from 'aws-sdk';

export function configureAws(): void {
  AWS.config.update({ accessKeyId: 'AKIASERACSERACSERA42', secretAccessKey: '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' });
  //                               ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys | when: `configureAws` has run
}
