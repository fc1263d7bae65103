import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { Stage } from './stage';
import { strategies } from './strategies';

export const live = new S3Client({ requestHandler: { httpsAgent: new Agent(strategies[Stage.Live]) } });
