export const keys = {
  id: 'AKIADRUMLIN6KAME5TOR',
//    ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys | path: settings.ts:2 > client.ts:4
  secret: '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',
};
