import { cpus, release, totalmem, type } from 'node:os';

/** One line about the machine that measured times hold for, ended by what was done there. */
export function machine(what: string): string {
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  const system = `${type()} ${release()} (${process.arch}), Node.js ${process.versions.node}`;
  return `${cpus().length} × ${processor}, ${memory}, ${system}; ${what}.\n`;
}
