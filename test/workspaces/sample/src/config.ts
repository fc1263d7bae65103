/** Where the scanned logbooks go. The keys are made up, of course. */
export const config = {
  region: 'eu-north-1',
  bucket: 'lighthouse-logbooks',
  vault: 'logbooks-before-1950',
  writer: {
    accessKeyId: 'AKIALIGHTHOUSEKEEPER',
    secretAccessKey: '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',
  },
};
