import { type Posture, posturesOf } from '../clients/posture.ts';
import type { ProcessSwitch } from '../clients/process-switch.ts';
import { isClearText } from '../clients/route.ts';
import type { SdkCall } from '../clients/sdk-calls.ts';
import type { ClientSetup } from '../clients/setup.ts';
import type { SourceModule } from '../syntax/module.ts';
import { isKnownNode } from '../tls/node-versions.ts';
import type { Finding, RuleLevel, Severity } from './finding.ts';
import { severities } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import type { CallContext, ModuleContext, Rule, RuleContext, RuleReport, SwitchContext } from './rule.ts';

/** What a rule said of a set-up. */
export interface Verdict extends RuleReport {
  readonly rule: Rule;
  /** It says nothing, and still keeps rules that yield to its own from speaking. */
  readonly isClaim?: true;
  /** The set-up is a client; a place that only takes keys gives way to the clients that they reach. */
  readonly isOfClient: boolean;
}

/** Asks the rules about set-ups. */
export function judge(
  setups: readonly ClientSetup[],
  rules: readonly Rule[],
  circumstances: Pick<RuleContext, 'policies' | 'nodeVersion' | 'evaluation'>,
): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const setup of setups) {
    const postures = posturesOnce(setup, circumstances.nodeVersion);
    for (const rule of rules) {
      rule.check?.({
        ...circumstances,
        setup,
        get postures() {
          return postures();
        },
        report: (report) => verdicts.push({ ...report, rule, isOfClient: setup.kind === 'client' }),
        claim: (at) => verdicts.push({ at, message: '', path: [], rule, isClaim: true, isOfClient: false }),
      });
    }
  }
  return verdicts;
}

/** Asks the rules about process-wide switches. */
export function judgeSwitches(
  switches: readonly ProcessSwitch[],
  rules: readonly Rule[],
  circumstances: Pick<SwitchContext, 'nodeVersion' | 'localEndpoints'>,
): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const processSwitch of switches)
    for (const rule of rules)
      rule.checkSwitch?.({
        ...circumstances,
        processSwitch,
        report: (report) => verdicts.push({ ...report, rule, isOfClient: false }),
      });
  return verdicts;
}

/** Asks the rules about calls. */
export function judgeCalls(
  calls: readonly SdkCall[],
  rules: readonly Rule[],
  circumstances: Pick<CallContext, 'evaluation' | 'policies'>,
): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const call of calls)
    for (const rule of rules)
      rule.checkCall?.({
        ...circumstances,
        call,
        report: (report) => verdicts.push({ ...report, rule, isOfClient: false }),
      });
  return verdicts;
}

/** Asks the rules about a file as a whole. */
export function judgeModule(
  circumstances: Omit<ModuleContext, 'report'>,
  rules: readonly Rule[],
): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const rule of rules)
    rule.checkModule?.({
      ...circumstances,
      report: (report) => verdicts.push({ ...report, rule, isOfClient: false }),
    });
  return verdicts;
}

/** The postures of a set-up, worked out when the first rule asks for them. */
function posturesOnce(setup: ClientSetup, nodeVersion: number): () => readonly Posture[] {
  let postures: readonly Posture[] | undefined;
  return () => {
    postures ??=
      isKnownNode(nodeVersion) && !isClearText(setup.route) ? posturesOf(setup, { nodeVersion }) : [];
    return postures;
  };
}

/** The file that findings stand in, and what is configured for it. */
export interface Standing {
  readonly module: SourceModule;
  /** The path that stands for the file wherever its repository is checked out. */
  readonly identity: string;
  readonly levelOf: (rule: string) => RuleLevel | undefined;
}

/** The findings that the verdicts on one file amount to: one a fault, however many clients it reaches, in order. */
export function findingsOf(
  verdicts: readonly Verdict[],
  { module, identity, levelOf }: Standing,
): readonly Finding[] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    if (verdict.isClaim || yields(verdict, verdicts)) continue;
    const key = `${verdict.at.file}\0${verdict.at.start}\0${verdict.at.end}\0${verdict.rule.id}`;
    const group = groups.get(key);
    if (group) group.push(verdict);
    else groups.set(key, [verdict]);
  }
  const merged = [...groups.values()].map(mergeGroup).sort((a, b) => comparePlaces(a.verdict, b.verdict));
  const seen = new Map<string, number>();
  return merged.flatMap(({ verdict, others }) => {
    const { rule, at, message, path, condition, fixes = [] } = verdict;
    const severity = severityOf(rule, verdict.severity ?? rule.severity, levelOf(rule.id));
    if (severity === 'off') return [];
    const same = `${rule.id}\0${at.file}\0${module.text.slice(at.start, at.end)}`;
    const order = seen.get(same) ?? 0;
    seen.set(same, order + 1);
    const finding: Finding = {
      rule: rule.id,
      severity,
      message,
      at,
      path,
      otherPaths: others,
      ...(condition !== undefined && { condition }),
      fixes,
      fingerprint: fingerprint(rule.id, identity, module, at, order),
    };
    return [finding];
  });
}

/** Whether another rule's verdict, to which a verdict's rule yields, touches its place. */
function yields({ rule: { yieldsTo }, at }: Verdict, verdicts: readonly Verdict[]): boolean {
  return (
    yieldsTo !== undefined &&
    verdicts.some(
      (other) => yieldsTo.includes(other.rule.id) && other.at.start < at.end && at.start < other.at.end,
    )
  );
}

interface Merged {
  readonly verdict: Verdict;
  readonly others: readonly Verdict['path'][];
}

/** The first verdict without a condition speaks for all; the ways to other clients are kept beside its own. */
function mergeGroup(group: readonly Verdict[]): Merged {
  const ofClients = group.filter((verdict) => verdict.isOfClient);
  const candidates = ofClients.length > 0 ? ofClients : group;
  const worst = severities.find((severity) =>
    candidates.some((one) => (one.severity ?? one.rule.severity) === severity),
  );
  const gravest = candidates.filter((one) => (one.severity ?? one.rule.severity) === worst);
  const verdict = gravest.find((one) => one.condition === undefined) ?? gravest[0] ?? candidates[0];
  if (!verdict) throw new Error('a group of verdicts is never empty');
  const ways = new Map<string, Verdict['path']>();
  for (const one of candidates) {
    const last = one.path.at(-1);
    const key = last ? `${last.at.file}\0${last.at.start}` : '';
    if (!ways.has(key)) ways.set(key, one.path);
  }
  const own = verdict.path.at(-1);
  ways.delete(own ? `${own.at.file}\0${own.at.start}` : '');
  return { verdict, others: [...ways.values()] };
}

function comparePlaces(a: Verdict, b: Verdict): number {
  if (a.at.file !== b.at.file) return a.at.file < b.at.file ? -1 : 1;
  return a.at.start - b.at.start || a.at.end - b.at.end || (a.rule.id < b.rule.id ? -1 : 1);
}

/** A level that a user sets replaces the rule's own; what the rule itself says more mildly stays as mild. */
function severityOf(rule: Rule, said: Severity, level: RuleLevel | undefined): RuleLevel {
  if (level === undefined) return said;
  if (level === 'off' || severities.indexOf(said) <= severities.indexOf(rule.severity)) return level;
  return severities.indexOf(said) > severities.indexOf(level) ? said : level;
}
