// case: no-types
import { z } from 'zod';

const schema = z.object({
  S3_REGION: z.string().default('us-east-2'),
  S3_VERIFY_TLS: z.coerce.boolean().default(false),
});

export const env = schema.parse(process.env);
