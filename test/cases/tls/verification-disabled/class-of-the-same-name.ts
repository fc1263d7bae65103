import { Agent } from 'node:https';

class S3Client {
  constructor(private readonly options: { requestHandler: { httpsAgent: Agent } }) {}

  get sockets(): number {
    return this.options.requestHandler.httpsAgent.maxSockets;
  }
}

export const client = new S3Client({
  requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) },
});
