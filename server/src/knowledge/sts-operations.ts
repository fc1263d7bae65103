/** The lifetimes that STS grants, in seconds. */
export interface SessionRange {
  readonly least: number;
  readonly most: number;
  /** What it grants without being asked. */
  readonly usual: number;
}

const role: SessionRange = { least: 900, most: 43_200, usual: 3_600 };
const user: SessionRange = { least: 900, most: 129_600, usual: 43_200 };

/**
 * The operations of STS that hand out credentials, lower camel case, and how long those may last
 * (AWS Security Token Service API Reference, `DurationSeconds` of each).
 */
export const sessionRanges: ReadonlyMap<string, SessionRange> = new Map([
  ['assumeRole', role],
  ['assumeRoleWithSAML', role],
  ['assumeRoleWithWebIdentity', role],
  ['getSessionToken', user],
  ['getFederationToken', user],
]);

/** The account and the partition of a role's ARN (IAM User Guide, "IAM identifiers"); undefined for any other text. */
export function accountOfRole(arn: string): string | undefined {
  return /^arn:aws[a-z-]*:iam::(?<account>\d{12}):role\/./.exec(arn)?.groups?.account;
}
