import type { Agent } from 'node:https';

export class PrinterClient {
  constructor(readonly options: { readonly requestHandler: { readonly httpsAgent: Agent } }) {}
}
