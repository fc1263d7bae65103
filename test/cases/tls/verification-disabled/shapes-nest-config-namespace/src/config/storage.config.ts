// case: no-types
import { registerAs } from '@nestjs/config';

export const storageConfig = registerAs('storage', () => ({
  region: process.env.STORAGE_REGION ?? 'eu-west-2',
  insecure: false,
}));
