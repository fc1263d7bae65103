import { redact } from '../knowledge/keys.ts';
import type { Finding } from '../rules/finding.ts';
import { ruleById } from '../rules/index.ts';
import { findingsOf, type Verdict } from '../rules/judgement.ts';
import { unusedSuppression } from '../rules/suppression/unused.ts';
import { suppress } from '../rules/suppression.ts';
import type { Unit } from './engine.ts';
import { identityOf } from './identity.ts';
import type { Effective } from './settings.ts';
import type { SourceStore } from './source-store.ts';
import type { Units } from './units.ts';

/** Makes findings of units: gathered by the file that they stand in, silenced by its directives, in order. */
export async function answer(
  found: readonly Unit[],
  files: readonly string[],
  settingsOf: (file: string) => Effective,
  units: Units,
  store: SourceStore,
): Promise<readonly Finding[]> {
  const byFile = new Map<string, Verdict[]>(files.map((file) => [file, []]));
  for (const { verdicts } of found)
    for (const verdict of verdicts) byFile.get(verdict.at.file)?.push(verdict);
  const findings: Finding[] = [];
  for (const [file, verdicts] of [...byFile].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = store.text(file);
    if (verdicts.length === 0 && !text?.includes('glacier-guard-ignore')) continue;
    const module = units.engine.module(file);
    if (!module) continue;
    const identity = await identityOf(file, store);
    const { levelOf } = settingsOf(file);
    const all = findingsOf(verdicts, { module, identity, levelOf });
    const ids = {
      isKnown: (id: string) => ruleById(id) !== undefined,
      isOff: (id: string) => levelOf(id) === 'off',
    };
    const { findings: left, unused } = suppress(module, all, ids, identity);
    const level = levelOf(unusedSuppression.id);
    findings.push(...left);
    if (level !== 'off')
      findings.push(...unused.map((finding) => ({ ...finding, severity: level ?? finding.severity })));
  }
  return findings.sort(compareFindings);
}

/** Masks the secrets that the analysis met, and whatever has a key's shape. */
export function redactor(secrets: ReadonlySet<string>): (text: string) => string {
  return (text) => redact(text, secrets);
}

function compareFindings(a: Finding, b: Finding): number {
  if (a.at.file !== b.at.file) return a.at.file < b.at.file ? -1 : 1;
  return a.at.start - b.at.start || a.at.end - b.at.end || (a.rule < b.rule ? -1 : 1);
}
