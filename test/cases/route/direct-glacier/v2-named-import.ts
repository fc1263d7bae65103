import { Glacier } from 'aws-sdk';

export const glacier = new Glacier({ maxRetries: 10 });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier
