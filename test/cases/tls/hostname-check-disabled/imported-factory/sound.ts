import { STSClient } from '@aws-sdk/client-sts';
import { agentFor } from './agents';

export const sts = new STSClient({ requestHandler: { httpsAgent: agentFor(true) } });
