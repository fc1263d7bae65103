import { applyEdits, withoutOverlap } from '../fixes/apply.ts';
import type { TextEdit } from '../fixes/fix.ts';
import type { Finding } from '../rules/finding.ts';
import { answer } from './answers.ts';
import type { Effective } from './settings.ts';
import type { SourceStore } from './source-store.ts';
import { Units } from './units.ts';

/** More rounds than nested findings can need. */
const mostRounds = 10;

/** What has to be known to fix all of a file. */
export interface FixPointRequest {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly store: SourceStore;
  /** The files whose set-ups rest on the file. */
  readonly involved: readonly string[];
  readonly settings: Effective;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The edits that apply every safe fix in a file, one round after the other in memory until none is left.
 *
 * Fixes that touch other files are left to be asked for one by one.
 */
export async function fixPoint(request: FixPointRequest): Promise<readonly TextEdit[]> {
  const { file, text, store, involved, settings, signal } = request;
  const first = safeEdits(request.findings, file);
  if (first.length === 0) return [];
  const fork = store.fork();
  const units = new Units(fork);
  let now = applyEdits(text, first);
  let edits = first;
  for (let round = 1; round < mostRounds && edits.length > 0; round++) {
    signal?.throwIfAborted();
    fork.openDocument(file, now);
    units.forget([file], false);
    const candidates = [...new Set([file, ...involved])].map((path) => ({
      file: path,
      settings: settings.engine,
    }));
    const found = await units.of(candidates, [], signal);
    edits = safeEdits(await answer(found, [file], () => settings, units, fork), file);
    // Most of the time one round does it, and its edits are the smallest that there can be.
    if (edits.length === 0 && round === 1) return first;
    now = applyEdits(now, edits);
  }
  return [difference(file, text, now)];
}

function safeEdits(findings: readonly Finding[], file: string): readonly TextEdit[] {
  const fixes = findings.flatMap((finding) => {
    const fix = finding.fixes.find((one) => one.safe);
    return fix?.edits.every((edit) => edit.at.file === file) ? [fix.edits] : [];
  });
  return withoutOverlap(fixes);
}

/** The one edit that turns a text into another: what they share at both ends stays. */
function difference(file: string, before: string, after: string): TextEdit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before.at(-1 - end) === after.at(-1 - end)
  )
    end++;
  return { at: { file, start, end: before.length - end }, newText: after.slice(start, after.length - end) };
}
