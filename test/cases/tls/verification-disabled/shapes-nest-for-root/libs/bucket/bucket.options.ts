// case: no-types
import type { AgentOptions } from 'node:https';

export const BUCKET_OPTIONS = 'BUCKET_OPTIONS';

export interface BucketOptions {
  readonly endpoint?: string;
  readonly agent?: AgentOptions;
}
