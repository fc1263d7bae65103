import { Agent, type AgentOptions } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

function harden(options: AgentOptions): void {
  options.minVersion = 'TLSv1.2';
  options.rejectUnauthorized = true;
}

function relax(options: AgentOptions, reallyDo: boolean): void {
  if (reallyDo) options.rejectUnauthorized = false;
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
}

const hardened: AgentOptions = { keepAlive: true, rejectUnauthorized: false };
harden(hardened);

const untouched: AgentOptions = { keepAlive: true };
relax(untouched, false);

const relaxed: AgentOptions = { keepAlive: true };
relax(relaxed, true);

export const ledgers = new S3Client({ requestHandler: { httpsAgent: new Agent(hardened) } });
export const letters = new S3Client({ requestHandler: { httpsAgent: new Agent(untouched) } });
export const lists = new S3Client({ requestHandler: { httpsAgent: new Agent(relaxed) } });
