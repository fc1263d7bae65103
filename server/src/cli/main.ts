import { nodeFileSystem } from '../workspace/node-file-system.ts';
import { exitCodes } from './io.ts';
import { run } from './run.ts';

const argv = process.argv.slice(2);
const interruption = new AbortController();

// The language server leaves on its client's word.
if (argv[0] !== 'lsp') process.once('SIGINT', () => interruption.abort());

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Nobody reads any more (`| head`), which is no fault.
    if (error.code === 'EPIPE') return;
    process.exitCode = exitCodes.failure;
    if (stream === process.stdout) process.stderr.write(`glacier-guard: ${error.message}\n`);
  });
}

void run(argv, {
  stdout: process.stdout,
  stderr: process.stderr,
  folder: process.cwd(),
  env: process.env,
  signal: interruption.signal,
  fileSystem: nodeFileSystem(),
  loadRules: async () => (await import('../rules/index.ts')).rules,
  loadAnalyzer: async (fileSystem) => (await import('../analyzer.ts')).createAnalyzer(fileSystem),
  startServer: async () => (await import('../lsp/main.ts')).startServer(),
}).then((exitCode) => {
  // The loop runs empty by itself once all is written; only what was interrupted would go on.
  if (exitCode === exitCodes.interrupted) process.exit(exitCode);
  process.exitCode ??= exitCode;
});
