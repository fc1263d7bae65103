import { s3 } from './clients';

export const store = s3();
