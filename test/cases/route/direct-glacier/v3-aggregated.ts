import { Glacier } from '@aws-sdk/client-glacier';

export const glacier = new Glacier();
//                     ^^^^^^^^^^^^^ route/direct-glacier
