import type { Settings } from '../analyzer.ts';
import { type RuleLevel, severities } from '../rules/finding.ts';

/** The section of the editor's settings that is ours. */
export const section = 'glacierGuard';

/** An editor's settings for one folder: whether it is looked at, and how. */
export interface EditorSettings {
  readonly enable: boolean;
  readonly settings: Settings;
}

/** What holds where nothing is set. */
export const defaultSettings: EditorSettings = { enable: true, settings: {} };

/**
 * Reads settings that a client sent. A key that is missing, `null` or of a wrong shape counts as not set: the
 * editor checks settings against their schema, and a typing mistake must not stop the diagnostics.
 */
export function readSettings(value: unknown): EditorSettings {
  const { enable, rules, scope, nodeVersion } = record(value);
  const levels = Object.entries(record(rules)).filter((entry): entry is [string, RuleLevel] =>
    isLevel(entry[1]),
  );
  return {
    enable: enable !== false,
    settings: {
      ...(levels.length > 0 && { rules: Object.fromEntries(levels) }),
      ...((scope === 'archive' || scope === 'aws') && { scope }),
      ...(typeof nodeVersion === 'number' && Number.isInteger(nodeVersion) && { nodeVersion }),
    },
  };
}

/**
 * Our part of the settings that a client pushes, in `initializationOptions` or in `didChangeConfiguration`: under
 * the name of the section, as editors send it, or bare. `undefined` when there is none.
 */
export function ownPart(pushed: unknown): unknown {
  const all = record(pushed);
  if (section in all) return all[section] ?? undefined;
  return ['enable', 'rules', 'scope', 'nodeVersion'].some((key) => key in all) ? all : undefined;
}

function isLevel(value: unknown): value is RuleLevel {
  return value === 'off' || severities.some((severity) => severity === value);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
