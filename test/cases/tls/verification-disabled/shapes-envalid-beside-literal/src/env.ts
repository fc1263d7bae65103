// case: no-types
import { bool, cleanEnv, str } from 'envalid';

export const env = cleanEnv(process.env, {
  S3_ENDPOINT: str(),
  S3_TRUST_ANY_CERT: bool({ default: false }),
});
