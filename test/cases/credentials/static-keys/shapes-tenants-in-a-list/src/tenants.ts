export const tenants = [
  { name: 'north', keys: { accessKeyId: 'AKIANORTHFJELLNORT42', secretAccessKey: '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' } },
  //                                    ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
  { name: 'south', keys: { accessKeyId: 'AKIASOUTHFJELLSOUT42', secretAccessKey: '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' } },
  //                                    ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
];
