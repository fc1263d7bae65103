export const settings = {
  region: 'eu-west-1',
  aws: {
    secretAccessKey: 'Drumlin+Kame/Tor6Esker+Nunatak/Firn+Ar9x',
    accessKeyId: 'AKIADRUMLIN6KAME5TOR',
//               ^^^^^^^^^^^^^^^^^^^^^^ credentials/access-key-in-source -- and its secret are
  },
};
