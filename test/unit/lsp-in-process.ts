import { PassThrough } from 'node:stream';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Analyzer } from '../../server/src/analyzer.ts';
import { serve } from '../../server/src/lsp/server.ts';
import { RpcClient } from '../lsp/rpc-client.ts';
import { ScriptedAnalyzer } from './scripted-analyzer.ts';

/** A server in this process, with a client connected to it. */
export interface InProcess {
  readonly client: RpcClient;
  readonly analyzer: ScriptedAnalyzer;
  /** How often the server has asked for the analyzer. */
  loads(): number;
}

/** @param load makes another analyzer than the scripted one */
export function serveInProcess(load?: () => Promise<Analyzer>): InProcess {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const analyzer = new ScriptedAnalyzer();
  let loads = 0;
  // Readers and writers in place of streams: with streams the connection would end this process with them.
  const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  serve(connection, {
    version: '0.0.0',
    loadAnalyzer: async () => {
      loads++;
      return load ? load() : analyzer;
    },
    rulePages: (rule) => `file:///docs/${rule}.md`,
  });
  connection.listen();
  return { client: new RpcClient(toClient, toServer), analyzer, loads: () => loads };
}
