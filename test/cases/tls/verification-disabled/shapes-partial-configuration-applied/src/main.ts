import { configure, s3 } from './configure';

configure({ rejectUnauthorized: false });
//          ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | when: configure

export const store = s3();
