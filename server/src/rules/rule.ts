import type { Posture } from '../clients/posture.ts';
import type { ProcessSwitch } from '../clients/process-switch.ts';
import type { SdkCall } from '../clients/sdk-calls.ts';
import type { ClientSetup } from '../clients/setup.ts';
import type { Fix } from '../fixes/fix.ts';
import type { SourceModule } from '../syntax/module.ts';
import type { Place } from '../syntax/place.ts';
import type { Evaluation } from '../values/evaluation.ts';
import type { Severity, Step } from './finding.ts';

/** A document that a rule leans on: a CWE entry, an AWS or Node.js page. */
export interface Reference {
  readonly title: string;
  readonly url?: string;
}

/** Code that a rule reports, and how it should be; both are modules of their own, shown in the docs and run as tests. */
export interface Example {
  readonly bad: string;
  readonly good: string;
}

/** What a rule says about one set-up. */
export interface RuleReport {
  /** Where the bad value is written. */
  readonly at: Place;
  readonly message: string;
  /** From the bad value to the client; the last step is the client. Process-wide switches have none. */
  readonly path: readonly Step[];
  readonly condition?: string | undefined;
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
}

/** Demands of the workspace's configuration, as far as rules read them. */
export interface Policies {
  /** Archive traffic has to go through a VPC endpoint. */
  readonly requirePrivateEndpoint?: unknown;
}

/** What a rule is given to judge: one client's set-up, and where to say what it finds. */
export interface RuleContext {
  readonly setup: ClientSetup;
  /**
   * What its TLS options put on the wire, for each combination that can be in force; none where nothing is sent over
   * TLS, or where the Node.js that runs it is not known.
   */
  readonly postures: readonly Posture[];
  /** The major version of Node.js that the code runs on. */
  readonly nodeVersion: number;
  /** What the workspace's configuration demands. */
  readonly policies: Policies;
  /** For fixes that have to look further than the set-up. */
  readonly evaluation: Evaluation;
  report(finding: RuleReport): void;
  /** Says that what is wrong at a place is this rule's affair, reported or not: rules that yield to it pass over it. */
  claim(at: Place): void;
}

/** What a rule is given to judge a process-wide switch. */
export interface SwitchContext extends Pick<RuleContext, 'nodeVersion' | 'report'> {
  readonly processSwitch: ProcessSwitch;
  /** Hosts that the configuration declares local. */
  readonly localEndpoints: readonly string[];
}

/** What a rule is given to judge a call of the SDK beside the making of clients. */
export interface CallContext extends Pick<RuleContext, 'evaluation' | 'policies' | 'report'> {
  readonly call: SdkCall;
}

/** What a rule is given to judge a whole file: code, or a `package.json`. */
export interface ModuleContext extends Pick<RuleContext, 'evaluation' | 'nodeVersion' | 'report'> {
  readonly module: SourceModule;
  /** The set-ups that stand in the file. */
  readonly setups: readonly ClientSetup[];
}

/** A rule; everything that is said of it anywhere (pages, settings, lists) is made from this. */
export interface Rule {
  /** `group/name`; never changes its meaning. */
  readonly id: string;
  /** The severity when nothing is configured. */
  readonly severity: Severity;
  /** A line that a user reads in a list. */
  readonly title: string;
  /** What can happen, in two or three sentences. */
  readonly why: string;
  readonly references: readonly Reference[];
  readonly examples: readonly Example[];
  /** When it deliberately says nothing; each ends its list item. */
  readonly silent: readonly string[];
  /** Rules whose affair a fault is when they report or claim its place: one fault, one finding. */
  readonly yieldsTo?: readonly string[];
  check?(context: RuleContext): void;
  /** Judges what holds for whole processes, whatever clients they make. */
  checkSwitch?(context: SwitchContext): void;
  /** Judges a call: of an STS operation, of a presigner. */
  checkCall?(context: CallContext): void;
  /** Judges a file as a whole: what it imports, what its project says. */
  checkModule?(context: ModuleContext): void;
}

/** Declares a rule; it is the identity, and gives the file its types. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
