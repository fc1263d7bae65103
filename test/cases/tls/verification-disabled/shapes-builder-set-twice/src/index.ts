import { Builder } from './builder';

const builder = new Builder().verify(false);
if (process.argv.length > 9) process.exit(2);

export const s3 = builder.verify(true).build();
