const { GlacierClient, InitiateJobCommand } = require('@aws-sdk/client-glacier');

exports.retrieve = (vaultName, ArchiveId) =>
  new GlacierClient({}).send(
//^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier
    new InitiateJobCommand({
      accountId: '-',
      vaultName,
      jobParameters: { Type: 'archive-retrieval', ArchiveId, Tier: 'Bulk' },
    }),
  );
