export const settings = {
  port: 8080,
  aws: {
    region: 'eu-central-1',
    accessKeyId: 'AKIACREVASSECREVAS52',
    //           ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys | path: 5 > services/letters.ts:6
    secretAccessKey: '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',
  },
  bucket: 'scanned-letters',
};
