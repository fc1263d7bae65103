import { Agent } from 'node:https';
import { S3Builder } from './aws/s3-builder';

const trial = S3Builder.create().withAgent(new Agent({ rejectUnauthorized: false }));

export const site = trial.withAgent(new Agent({ keepAlive: true })).build();
