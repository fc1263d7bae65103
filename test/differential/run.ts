import { spawn } from 'node:child_process';
import { join } from 'node:path';
import ts from 'typescript';
import type { CompiledFile, CompiledProgram, Observations } from './observation.ts';
import { environmentsFor, type Program } from './program.ts';

/** What a child process may take, in milliseconds. */
const mostTime = 120_000;

/**
 * Runs programs in one child process, each in all of its environments.
 *
 * @returns what their probes saw, in their order
 * @throws when the process did not answer
 */
export function runPrograms(programs: readonly Program[]): Promise<readonly Observations[]> {
  const child = spawn(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', join(import.meta.dirname, 'child.mjs')],
    { stdio: ['pipe', 'pipe', 'pipe'], env: {} },
  );
  return new Promise((resolve, reject) => {
    const output: Buffer[] = [];
    let errors = '';
    const timer = setTimeout(() => child.kill(), mostTime);
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(JSON.parse(Buffer.concat(output).toString()) as readonly Observations[]);
      else reject(new Error(`the programs did not end well (${code}): ${errors.slice(0, 2000)}`));
    });
    child.stdin.end(JSON.stringify(programs.map(compile)));
  });
}

function compile(program: Program): CompiledProgram {
  const files: Record<string, CompiledFile> = {};
  for (const [path, text] of Object.entries(program.files)) files[path] = compileFile(path, text, program);
  return { entry: program.entry, files, environments: environmentsFor(program) };
}

function compileFile(path: string, text: string, { format, defineFields }: Program): CompiledFile {
  if (path.endsWith('.json')) return { kind: 'json', code: text };
  const isEsm = /^(import|export)\b/m.test(text) || path.endsWith('.mjs');
  const isCommonJs = format === 'commonjs' || (!isEsm && !path.endsWith('.ts'));
  const isWritten = !isEsm && /\b(module\.exports|exports\.\w+|require\()/.test(text);
  if (path.endsWith('.ts') || format === 'commonjs') {
    const { outputText } = ts.transpileModule(text, {
      fileName: path.endsWith('.ts') ? path : `${path}.ts`,
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: isCommonJs || isWritten ? ts.ModuleKind.CommonJS : ts.ModuleKind.ESNext,
        esModuleInterop: true,
        useDefineForClassFields: defineFields,
        verbatimModuleSyntax: false,
      },
    });
    return { kind: isCommonJs || isWritten ? 'commonjs' : 'esm', code: outputText };
  }
  return { kind: isCommonJs ? 'commonjs' : 'esm', code: text };
}
