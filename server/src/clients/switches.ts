import ts from 'typescript';
import { type SwitchName, switchWords } from '../knowledge/node-switches.ts';
import { isEnvironmentFile } from '../syntax/environment-file.ts';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf } from '../syntax/nodes.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { codeSwitches } from './code-switches.ts';
import type { ClientProcess } from './posture.ts';
import type { ProcessSwitch } from './process-switch.ts';
import { environmentSwitches, scriptSwitches } from './text-switches.ts';

/** The process-wide switches that a file sets: code, a `package.json`, or a file of environment variables. */
export function switchesIn(module: SourceModule, evaluation: Evaluation): readonly ProcessSwitch[] {
  if (!switchWords.test(module.text)) return [];
  const name = module.path.slice(module.path.lastIndexOf('/') + 1);
  if (isEnvironmentFile(name)) return environmentSwitches(module);
  return module.isJson ? scriptSwitches(module) : codeSwitches(module, evaluation);
}

/**
 * The process that a module's own switches make: those that it sets while it is loaded, whatever happens. Others may or
 * may not be in force when its clients connect.
 */
export function processWith(switches: readonly ProcessSwitch[], nodeVersion: number): ClientProcess {
  let process: ClientProcess = { nodeVersion };
  for (const { name, value, when, reach, written } of switches) {
    const isSure = when === undefined && reach === 'process' && written.kind === 'code';
    if (!isSure || !ts.isSourceFile(containerOf(written.set.node))) continue;
    const option = processOptions[name];
    if (option) process = { ...process, [option]: value };
    else if (name === 'NODE_TLS_REJECT_UNAUTHORIZED')
      process = { ...process, takesAnyCertificate: String(value) === '0' };
  }
  return process;
}

/** What the defaults of `tls` are to a process. */
export const processOptions: Readonly<
  Record<SwitchName, 'minVersion' | 'maxVersion' | 'ciphers' | undefined>
> = {
  NODE_TLS_REJECT_UNAUTHORIZED: undefined,
  DEFAULT_MIN_VERSION: 'minVersion',
  DEFAULT_MAX_VERSION: 'maxVersion',
  DEFAULT_CIPHERS: 'ciphers',
  AWS_ENDPOINT_URL: undefined,
};
