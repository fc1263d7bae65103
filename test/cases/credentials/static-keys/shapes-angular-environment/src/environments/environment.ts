// case: no-types
export const environment = {
  production: false,
  aws: {
    accessKeyId: 'AKIAVARVEVARVEVARV42',
    //           ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
    secretAccessKey: 'Varve+Arete/Serac+Kame/Moraine+Cirque/15',
    region: 'us-east-1',
  },
};
