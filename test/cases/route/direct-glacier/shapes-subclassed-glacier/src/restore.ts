import { InitiateJobCommand } from '@aws-sdk/client-glacier';
import { TracedGlacier } from './aws/traced-glacier';

const glacier = new TracedGlacier({ region: 'eu-west-1' });
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier

export const restore = (vaultName: string, ArchiveId: string) =>
  glacier.send(
    new InitiateJobCommand({ accountId: '-', vaultName, jobParameters: { Type: 'archive-retrieval', ArchiveId } }),
  );
