import { CodeActionKind } from 'vscode-languageserver';
import type { TextEdit } from '../fixes/fix.ts';
import type { Finding } from '../rules/finding.ts';
import { unusedSuppression } from '../rules/suppression/unused.ts';
import type { Inspection } from './checks.ts';

/** An action that can be offered on a document, before it takes the protocol's form. */
export interface Offer {
  /** The same for the same action as long as the document's version is the same. */
  readonly id: string;
  readonly title: string;
  readonly kind: CodeActionKind;
  readonly preferred: boolean;
  /** The findings that the action ends; none when that is left open. */
  readonly findings: readonly Finding[];
  edits(signal: AbortSignal): Promise<readonly TextEdit[]>;
}

/** The quick fixes for findings of a document: fixes first, suppressions last and never preferred. */
export async function quickFixOffers(inspection: Inspection, findings: readonly Finding[]): Promise<Offer[]> {
  return [
    ...findings.flatMap((finding) => fixOffers(finding, inspection)),
    // Worth a line in the menu only where it does more than the fix above it.
    ...(findings.some(hasSafeFix) && inspection.report.findings.filter(hasSafeFix).length > 1
      ? [fixAllOffer(inspection, findings)]
      : []),
    ...(await suppressionOffers(inspection, findings)),
  ];
}

function fixOffers(finding: Finding, { report }: Inspection): Offer[] {
  return finding.fixes.map((fix, at) => ({
    id: `fix ${finding.rule} ${finding.at.start} ${at}`,
    title: report.redact(fix.title),
    kind: CodeActionKind.QuickFix,
    preferred: at === 0,
    findings: [finding],
    edits: async () => fix.edits,
  }));
}

/**
 * The action that applies every safe fix of the file.
 *
 * @param chosen the findings at hand that it ends; editors put actions that end none of them last
 */
export function fixAllOffer({ document, analyzer }: Inspection, chosen: readonly Finding[]): Offer {
  return {
    id: 'fix-all',
    title: 'Fix all Glacier Guard problems in this file that are safe to fix',
    kind: CodeActionKind.QuickFix,
    preferred: false,
    findings: chosen.filter(hasSafeFix),
    edits: (signal) => analyzer.fixAll(document.path, signal),
  };
}

/** Whether a finding can be fixed without asking. */
export function hasSafeFix({ fixes }: Finding): boolean {
  return fixes.some(({ safe }) => safe);
}

async function suppressionOffers(
  { document, report }: Inspection,
  findings: readonly Finding[],
): Promise<Offer[]> {
  // A directive that silences nothing goes by deleting it, not by another one.
  const silenceable = findings.filter(({ rule }) => rule !== unusedSuppression.id);
  if (silenceable.length === 0) return [];
  // The parser comes with it; findings tell that it is loaded already.
  const { ignoreFile, ignoreLine } = await import('./suppression.ts');
  const lines = new Map<string, Offer>();
  const files = new Map<string, Offer>();
  for (const finding of silenceable) {
    const { rule, at } = finding;
    const shared = { kind: CodeActionKind.QuickFix, preferred: false, findings: [finding] };
    const edit = ignoreLine(at, rule, report.text);
    const place = edit && `${rule} ${edit.at.start}`;
    if (edit && place !== undefined && !lines.has(place)) {
      const title = `Ignore ${rule} on this line`;
      lines.set(place, { id: `ignore-line ${place}`, title, ...shared, edits: async () => [edit] });
    }
    if (files.has(rule)) continue;
    const title = `Ignore ${rule} in this file`;
    const edits = async () => [ignoreFile(document.path, rule, report.text)];
    files.set(rule, { id: `ignore-file ${rule}`, title, ...shared, edits });
  }
  return [...lines.values(), ...files.values()];
}
