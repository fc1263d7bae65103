import { Agent } from 'node:https';

export class Connection {
  readonly agent: Agent;

  constructor(
    readonly host: string,
    private readonly verify = true,
  ) {
    this.agent = new Agent({ rejectUnauthorized: this.verify, servername: host });
  }
}
