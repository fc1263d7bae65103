import type { RuleLevel } from '../rules/finding.ts';
import type { Configuration } from './configuration.ts';
import type { EngineSettings } from './engine.ts';

/** Which AWS clients are looked at: those of Glacier, S3 and STS, or all. */
export type Scope = 'archive' | 'aws';

/** What a user can choose. Absent keys leave the choice to the next weaker source, at last to the defaults. */
export interface Settings {
  readonly rules?: Readonly<Record<string, RuleLevel>>;
  readonly scope?: Scope;
  /** The major version of Node.js that the code runs on. */
  readonly nodeVersion?: number;
}

/** What holds for the files of one folder. */
export interface Effective {
  readonly engine: EngineSettings;
  readonly levelOf: (rule: string) => RuleLevel | undefined;
}

/** The version of Node.js that code is taken to run on when neither the user nor its project says which. */
export const defaultNodeVersion = 20;

/** What holds when several sources speak: flags win over the configuration file, that over an editor's settings. */
export function effective(defaults: Settings, configuration: Configuration, overrides: Settings): Effective {
  const sources: readonly Settings[] = [overrides, configuration.settings, defaults];
  const levels = new Map<string, RuleLevel>();
  for (const { rules } of [...sources].reverse())
    for (const [rule, level] of Object.entries(rules ?? {})) levels.set(rule, level);
  return {
    engine: {
      scope: sources.find(({ scope }) => scope !== undefined)?.scope ?? 'aws',
      nodeVersion: sources.find(({ nodeVersion }) => nodeVersion !== undefined)?.nodeVersion,
      localEndpoints: configuration.localEndpoints,
      policies: configuration.policies,
    },
    levelOf: (rule) => levels.get(rule),
  };
}
