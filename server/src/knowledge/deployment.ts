/**
 * Packages whose code describes functions and containers that run somewhere else, with their environments: AWS CDK,
 * CDKTF, Pulumi, SST and the Serverless Framework, by the names that npm has them under.
 */
export const deploymentPackages =
  /^(?:aws-cdk-lib|@aws-cdk\/|@aws-solutions-constructs\/|cdktf|@cdktf\/|@pulumi\/|sst(?:$|\/)|@serverless-stack\/|serverless(?:$|\/)|@serverless\/)/;

/** Packages whose functions start processes or threads with an `env` of their own (Node.js documentation, "Child process", "Cluster", "Worker threads"; README of execa and cross-spawn). */
export const processStarters: ReadonlySet<string> = new Set([
  'child_process',
  'cluster',
  'worker_threads',
  'cross-spawn',
  'execa',
]);
