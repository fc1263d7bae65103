import { join } from 'node:path';
import ts from 'typescript';

const repository = join(import.meta.dirname, '../..');

/** Files exist here only while the compiler looks; lying in the repository, they find its node_modules. */
const virtualFolder = join(repository, 'test/types/.virtual').replaceAll('\\', '/');

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  types: ['node'],
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  allowImportingTsExtensions: true,
  esModuleInterop: true,
  resolveJsonModule: true,
  jsx: ts.JsxEmit.Preserve,
};

/**
 * Stands in for the services of SDK v2 that no file names: the declarations of all of them are 50 MB, and one
 * `import AWS from 'aws-sdk'` would read them all.
 */
const unusedService = 'declare class Unused {}\ndeclare namespace Unused {}\nexport = Unused;\n';

/** A mistake that the compiler sees in one of the files. */
export interface TypeMistake {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/**
 * Compiles all files as one program.
 *
 * @param texts by path, as in a folder of their own
 */
export function mistakesIn(texts: ReadonlyMap<string, string>): TypeMistake[] {
  const virtual = new Map([...texts].map(([name, text]) => [`${virtualFolder}/${name}`, text]));
  const folders = foldersOf(virtual.keys());
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, directoryExists } = host;
  const used = /\b(?:AWS\.|clients\/)(\w+)/g;
  const services = new Set(
    [...texts.values()].flatMap((text) => [...text.matchAll(used)].map(([, name]) => name?.toLowerCase())),
  );
  host.readFile = (path) => {
    const service = /\/aws-sdk\/clients\/(\w+)\.d\.ts$/.exec(path)?.[1];
    if (service !== undefined && service !== 'all' && !services.has(service)) return unusedService;
    return virtual.get(path) ?? readFile.call(host, path);
  };
  host.fileExists = (path) => virtual.has(path) || (!isVirtual(path) && fileExists.call(host, path));
  host.directoryExists = (path) =>
    folders.has(path) || (!isVirtual(path) && (directoryExists?.call(host, path) ?? true));

  const roots = [...virtual.keys()].filter((path) => /\.[cm]?tsx?$/.test(path));
  const program = ts.createProgram(roots, options, host);
  return [...program.getOptionsDiagnostics(), ...roots.flatMap((path) => diagnosticsOf(program, path))].map(
    ({ file, start, messageText }) => ({
      file: file?.fileName.slice(virtualFolder.length + 1) ?? '',
      line: file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0,
      message: ts.flattenDiagnosticMessageText(messageText, ' '),
    }),
  );
}

function diagnosticsOf(program: ts.Program, path: string): readonly ts.Diagnostic[] {
  const file = program.getSourceFile(path);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
}

function isVirtual(path: string): boolean {
  return path.startsWith(`${virtualFolder}/`);
}

function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set([virtualFolder]);
  for (const path of paths) {
    const below = path.slice(virtualFolder.length + 1).split('/');
    for (let depth = 1; depth < below.length; depth++) {
      folders.add(`${virtualFolder}/${below.slice(0, depth).join('/')}`);
    }
  }
  return folders;
}
