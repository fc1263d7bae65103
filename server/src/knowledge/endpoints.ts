/*
 * The hosts that the SDKs choose by themselves in the regions of the commercial partition, for services whose host
 * depends on nothing but the region. Left out on purpose: what an operation or its input changes (SQS's queue URLs,
 * EventBridge's endpoint ids, host prefixes), and DynamoDB in v3, where the account of the credentials may be part of it.
 */

/**
 * v3: by the packages' names; the first label of `https://{label}.{region}.amazonaws.com` (`endpoint/bdd.js` in each
 * package: client-glacier 3.1048, client-sts 3.1173, client-bedrock-runtime, client-kms, client-lambda, … 3.1164).
 */
const v3: Readonly<Record<string, string>> = {
  'bedrock-agent': 'bedrock-agent',
  'bedrock-runtime': 'bedrock-runtime',
  cloudformation: 'cloudformation',
  'cognito-identity': 'cognito-identity',
  entityresolution: 'entityresolution',
  glacier: 'glacier',
  kms: 'kms',
  lambda: 'lambda',
  'secrets-manager': 'secretsmanager',
  ses: 'email',
  sns: 'sns',
  sts: 'sts',
};

/** v2: by the class, in lower case (aws-sdk 2.1693.0, `endpointPrefix` in `apis/*.min.json`, `lib/region_config_data.json`). */
const v2: Readonly<Record<string, string>> = {
  apigateway: 'apigateway',
  athena: 'athena',
  autoscaling: 'autoscaling',
  cloudformation: 'cloudformation',
  cloudwatch: 'monitoring',
  cloudwatchevents: 'events',
  codecommit: 'codecommit',
  cognitoidentity: 'cognito-identity',
  cognitoidentityserviceprovider: 'cognito-idp',
  comprehend: 'comprehend',
  dynamodb: 'dynamodb',
  ec2: 'ec2',
  ecr: 'api.ecr',
  ecs: 'ecs',
  elasticbeanstalk: 'elasticbeanstalk',
  firehose: 'firehose',
  glacier: 'glacier',
  glue: 'glue',
  kinesis: 'kinesis',
  kms: 'kms',
  lambda: 'lambda',
  mediaconvert: 'mediaconvert',
  pinpoint: 'pinpoint',
  pinpointemail: 'email',
  polly: 'polly',
  rds: 'rds',
  redshift: 'redshift',
  rekognition: 'rekognition',
  secretsmanager: 'secretsmanager',
  ses: 'email',
  sns: 'sns',
  ssm: 'ssm',
  transcribeservice: 'transcribe',
  translate: 'translate',
};

/** v2's services with one host for all regions (`lib/region_config_data.json`, `globalSSL`). */
const v2Global: Readonly<Record<string, string>> = {
  cloudfront: 'cloudfront',
  iam: 'iam',
  route53: 'route53',
};

/**
 * The address that an SDK sends a service's requests to when the code sets none; undefined for what is not known.
 *
 * @param service as in a set-up
 * @param region one of the commercial partition
 */
export function ownEndpoint(sdk: 'v2' | 'v3', service: string, region: string): string | undefined {
  if (sdk === 'v2' && Object.hasOwn(v2Global, service)) return `https://${v2Global[service]}.amazonaws.com`;
  const labels = sdk === 'v2' ? v2 : v3;
  return Object.hasOwn(labels, service) ? `https://${labels[service]}.${region}.amazonaws.com` : undefined;
}
