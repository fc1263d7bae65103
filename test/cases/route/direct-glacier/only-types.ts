import type { GlacierClient, UploadArchiveCommandOutput } from '@aws-sdk/client-glacier';

/** What the old uploader left in its log; nothing here talks to a vault any more. */
export interface LogEntry {
  readonly answer: Pick<UploadArchiveCommandOutput, 'archiveId' | 'checksum'>;
}

export type Uploader = Pick<GlacierClient, 'destroy'>;

export const idOf = ({ answer }: LogEntry): string => answer.archiveId ?? 'unknown';
