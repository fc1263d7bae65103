import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
} from 'vscode-languageserver';
import type { FileReport, Problem } from '../analyzer.ts';
import type { Finding, Severity, Step } from '../rules/finding.ts';
import type { ClientFeatures } from './client-features.ts';
import type { PlaceReader } from './places.ts';
import type { RulePages } from './rule-page.ts';

/** The name that our diagnostics carry; editors group and filter by it. */
const source = 'Glacier Guard';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What it takes to tell a client of a finding. */
export interface DiagnosticContext {
  readonly features: ClientFeatures;
  readonly rulePage: RulePages;
  readonly places: PlaceReader;
  readonly redact: FileReport['redact'];
  uriOf(file: string): string;
  /** A file's name for a reader. */
  label(file: string): string;
}

/** A finding as the client shows it. */
export function findingDiagnostic(finding: Finding, context: DiagnosticContext): Diagnostic {
  const { features, places, redact } = context;
  const href = features.codeDescription ? context.rulePage(finding.rule) : undefined;
  const steps = shownSteps(finding);
  const words = finding.condition ? `${finding.message} (when ${finding.condition})` : finding.message;
  return {
    range: places.range(finding.at),
    severity: severities[finding.severity],
    source,
    code: finding.rule,
    ...(href !== undefined && { codeDescription: { href } }),
    message: redact(
      features.relatedInformation ? words : [words, ...steps.map((step) => line(step, context))].join('\n'),
    ),
    ...(features.relatedInformation &&
      steps.length > 0 && { relatedInformation: steps.map((step) => related(step, context)) }),
    ...(features.diagnosticData && { data: { fingerprint: finding.fingerprint } }),
  };
}

/** A mistake in a configuration file as the client shows it; at the file's start when it has no place. */
export function problemDiagnostic(problem: Problem, places: PlaceReader): Diagnostic {
  return {
    range: places.range(problem.at ?? { file: problem.path, start: 0, end: 0 }),
    severity: DiagnosticSeverity.Error,
    source,
    code: 'configuration',
    message: problem.message,
  };
}

/** The finding's path, and of each further path the client at its end: the way there is much the same. */
function shownSteps(finding: Finding): readonly Step[] {
  const further = finding.otherPaths.flatMap((path) => path.slice(-1));
  return [...finding.path, ...further];
}

function related(step: Step, { places, redact, uriOf }: DiagnosticContext): DiagnosticRelatedInformation {
  return {
    location: { uri: uriOf(step.at.file), range: places.range(step.at) },
    message: redact(step.message),
  };
}

function line(step: Step, { places, label }: DiagnosticContext): string {
  const { line, column } = places.index(step.at.file).positionAt(step.at.start);
  return `${label(step.at.file)}:${line}:${column}: ${step.message}`;
}
