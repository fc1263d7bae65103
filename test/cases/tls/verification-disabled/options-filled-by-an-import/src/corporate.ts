import { options } from './options';

Object.assign(options, { rejectUnauthorized: false });
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
