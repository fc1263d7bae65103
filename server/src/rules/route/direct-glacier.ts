import { defineRule } from '../rule.ts';
import { clientStep, placeOf } from '../standing.ts';

/** The operations that serve S3's expedited retrievals too, and have no other home (S3 User Guide, "Restoring an archived object"). */
const provisionedCapacity: ReadonlySet<string> = new Set([
  'purchaseProvisionedCapacity',
  'listProvisionedCapacity',
]);

/** A client talks to Glacier's own vault API. */
export const directGlacier = defineRule({
  id: 'route/direct-glacier',
  severity: 'info',
  title: 'A client talks to the vault API of Amazon Glacier',
  why:
    'The vault API takes no new customers since 15 December 2025 and has no VPC endpoint, so its traffic leaves the VPC by the public internet. ' +
    'The S3 Glacier storage classes keep archives for the same price class, reach S3 through gateway and interface endpoints, and are where AWS goes on. ' +
    'Data in vaults stays accessible; new archives are better off in S3.',
  references: [
    { title: 'Amazon Glacier Developer Guide: notice of availability, 15 December 2025' },
    {
      title: 'Amazon S3 User Guide: Understanding S3 Glacier storage classes',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/glacier-storage-classes.html',
    },
    {
      title: 'AWS PrivateLink for Amazon S3',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html',
    },
  ],
  examples: [
    {
      bad: `import { GlacierClient, UploadArchiveCommand } from '@aws-sdk/client-glacier';

const glacier = new GlacierClient({ region: 'eu-west-1' });

export async function store(body: Uint8Array): Promise<void> {
  await glacier.send(new UploadArchiveCommand({ accountId: '-', vaultName: 'ledgers', body }));
}
`,
      good: `import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'eu-west-1' });

export async function store(body: Uint8Array, key: string): Promise<void> {
  await s3.send(new PutObjectCommand({ Bucket: 'ledgers', Key: key, Body: body, StorageClass: 'DEEP_ARCHIVE' }));
}
`,
    },
  ],
  silent: ['the client only buys or lists provisioned capacity, which serves S3 as well.'],
  check({ setup, policies, report }) {
    if (setup.kind !== 'client' || setup.service !== 'glacier') return;
    const { operations } = setup;
    if (
      operations &&
      operations.length > 0 &&
      operations.every((operation) => provisionedCapacity.has(operation))
    )
      return;
    const isForbidden =
      policies.requirePrivateEndpoint !== undefined && policies.requirePrivateEndpoint !== false;
    report({
      at: placeOf(setup.origin),
      message: isForbidden
        ? "The policy `requirePrivateEndpoint` asks for a private route, and Glacier's vault API has none: no VPC endpoint exists for it. The S3 Glacier storage classes reach S3 through VPC endpoints."
        : "This client talks to Glacier's vault API, which has no VPC endpoint and takes no new customers since 2025-12-15. The S3 Glacier storage classes do what it does.",
      ...(isForbidden && { severity: 'warning' }),
      path: [clientStep(setup)],
    });
  },
});
