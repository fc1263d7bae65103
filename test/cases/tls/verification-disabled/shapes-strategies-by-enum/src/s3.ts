import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { Stage } from './stage';
import { strategies } from './strategies';

export const connect = (stage: Stage): S3Client =>
  new S3Client({ requestHandler: { httpsAgent: new Agent(strategies[stage]()) } });

export const seed = connect(Stage.Development);
export const live = connect(Stage.Production);
