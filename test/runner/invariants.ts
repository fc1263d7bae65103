import type { ScanReport } from '../../server/src/analyzer.ts';
import type { TextEdit } from '../../server/src/fixes/fix.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { ruleById } from '../../server/src/rules/index.ts';
import type { Place } from '../../server/src/syntax/place.ts';
import { type Files, nameOf } from './run.ts';

/** Rules whose findings lead to no client: they speak of our own comments. */
const withoutClient = new Set(['suppression/unused']);

/** Something that holds for the findings of every case: the answer names what breaks it. */
export type Invariant = (report: ScanReport, files: Files) => string[];

function label({ rule, at }: Finding): string {
  return `${rule} at ${nameOf(at.file)}:${at.start}`;
}

/** What takes keys for clients that are made later, perhaps where nobody sees it. */
const takesKeysForOthers = /\bconfig\b|\bCredentials\b/;

export const pathEndsAtClient: Invariant = ({ findings, clients }, files) =>
  findings
    .filter(
      ({ rule, path }) => !withoutClient.has(rule) && !(path.length === 0 && ruleById(rule)?.checkSwitch),
    )
    // A call, or a file as a whole, has no client that it ends at.
    .filter(
      ({ rule }) => ruleById(rule)?.checkCall === undefined && ruleById(rule)?.checkModule === undefined,
    )
    .filter(({ rule, path, otherPaths }) =>
      [path, ...otherPaths].some((steps) => {
        const last = steps.at(-1)?.at;
        if (!last || clients.some(({ at }) => overlap(at, last))) return !last;
        const text = files.get(nameOf(last.file))?.slice(last.start, last.end) ?? '';
        return !(rule.startsWith('credentials/') && takesKeysForOthers.test(text));
      }),
    )
    .map((finding) => `${label(finding)}: its path ends at no client`);

export const placesLieInTheirFiles: Invariant = ({ findings, clients }, files) => {
  const outside = ({ file, start, end }: Place): boolean => {
    const text = files.get(nameOf(file));
    return text === undefined || start < 0 || end < start || end > text.length;
  };
  const places = findings.flatMap((finding) =>
    [
      finding.at,
      ...[finding.path, ...finding.otherPaths].flat().map(({ at }) => at),
      ...finding.fixes.flatMap(({ edits }) => edits.map(({ at }) => at)),
    ].map((place) => ({ what: label(finding), place })),
  );
  return [...places, ...clients.map(({ at }) => ({ what: 'a client', place: at }))]
    .filter(({ place }) => outside(place))
    .map(({ what, place }) => `${what}: ${place.file} ${place.start}..${place.end} lies outside of its file`);
};

export const findingsAreNotEmpty: Invariant = ({ findings }) =>
  findings
    .filter(({ at, message }) => at.end <= at.start || message.trim() === '')
    .map((finding) => `${label(finding)}: empty range or message`);

export const editsDoNotOverlap: Invariant = ({ findings }) =>
  findings.flatMap((finding) =>
    finding.fixes
      .filter(({ edits }) => hasOverlap(edits))
      .map(({ title }) => `${label(finding)}: "${title}"`),
  );

function hasOverlap(edits: readonly TextEdit[]): boolean {
  return edits.some((one, index) => edits.slice(index + 1).some((other) => overlap(one.at, other.at)));
}

function overlap(one: Place, other: Place): boolean {
  if (one.file !== other.file) return false;
  const touchAtOnePoint = one.start === other.start && (one.start === one.end || other.start === other.end);
  return touchAtOnePoint || (one.start < other.end && other.start < one.end);
}

export const fixesHaveTitlesAndEdits: Invariant = ({ findings }) =>
  findings.flatMap((finding) =>
    finding.fixes
      .filter(({ title, edits }) => title.trim() === '' || edits.length === 0)
      .map(() => `${label(finding)}: a fix without a title or an edit`),
  );

export const fingerprintsDiffer: Invariant = ({ findings }) =>
  findings
    .filter((one, index) => findings.some((other, at) => at < index && one.fingerprint === other.fingerprint))
    .map((finding) => `${label(finding)}: shares its fingerprint with another finding`);

export const findingsAreOrdered: Invariant = ({ findings }) => {
  const key = ({ at, rule }: Finding): string => `${at.file}\0${String(at.start).padStart(9, '0')}\0${rule}`;
  return findings
    .filter((finding, index) => {
      const before = findings[index - 1];
      return before !== undefined && key(before) > key(finding);
    })
    .map((finding) => `${label(finding)}: stands behind one that comes after it`);
};

export const certaintyIsAPartition: Invariant = ({ certainty, clients }) => {
  const { sound, withFindings, unknown } = certainty;
  const right = sound + withFindings + unknown === certainty.clients && certainty.clients === clients.length;
  return right ? [] : [`${JSON.stringify(certainty)} with ${clients.length} clients`];
};

/** Well-formed key ids and secrets, made up or not; what the documentation prints is nobody's secret. */
const secretShapes = /(?<![A-Za-z0-9/+])(?:(?:AKIA|ASIA)[A-Z0-9]{16}|[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/g;

/** What in the files looks like a key and is marked as one by a finding. */
function secretsIn({ findings }: ScanReport, files: Files): string[] {
  const guarded = new Set(
    findings
      .filter(({ rule }) => rule.startsWith('credentials/'))
      .flatMap(({ at, path }) => [at.file, ...path.map((step) => step.at.file)]),
  );
  return [...files]
    .filter(([name]) => [...guarded].some((file) => nameOf(file) === name))
    .flatMap(([, text]) => text.match(secretShapes) ?? [])
    .filter((secret) => !secret.includes('EXAMPLE'));
}

export const noSecretIsShown: Invariant = (report, files) => {
  const shown = [
    ...report.findings.flatMap((finding) => [
      finding.message,
      finding.condition ?? '',
      finding.fingerprint,
      ...[finding.path, ...finding.otherPaths].flat().map(({ message }) => message),
      ...finding.fixes.map(({ title }) => title),
    ]),
    ...report.clients.flatMap(({ at, ...client }) => JSON.stringify(client)),
    ...[...files.values()].map((text) => report.redact(text)),
  ].join('\n');
  return secretsIn(report, files)
    .filter((secret) => shown.includes(secret))
    .map((secret) => `a secret of ${secret.length} characters that starts with ${secret.slice(0, 6)}`);
};
