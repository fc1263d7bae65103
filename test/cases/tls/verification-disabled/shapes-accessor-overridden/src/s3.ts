import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { type Settings, StoreSettings } from './settings';

const settings: Settings = new StoreSettings();

export const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: settings.verify }) } });
