const ClientManager = require('../lib/client-manager');

const manager = new ClientManager({ transport: 'https', tls: { rejectUnauthorized: false } });
//                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

manager.clientOf('main').listBuckets(console.log);
