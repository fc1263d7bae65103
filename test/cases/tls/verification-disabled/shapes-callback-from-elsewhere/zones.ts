import { clientFor } from './client-for';

const zones = [
  { region: 'eu-west-1', tls: { keepAlive: true } },
  { region: 'eu-west-3', tls: { rejectUnauthorized: false } },
  //                            ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
];

export const clients = zones.map(clientFor);
