import type { Agent } from 'node:https';

/** Talks to the lab's object store, which only looks like S3 in its name. */
export class S3Client {
  constructor(readonly config: { requestHandler: { httpsAgent: Agent } }) {}
}
