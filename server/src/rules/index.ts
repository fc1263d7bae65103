import { staticKeys } from './credentials/static-keys.ts';
import { directGlacier } from './route/direct-glacier.ts';
import type { Rule } from './rule.ts';
import { unusedSuppression } from './suppression/unused.ts';
import { verificationDisabled } from './tls/verification-disabled.ts';

/** The catalogue, ordered as it is shown. */
export const rules: readonly Rule[] = [verificationDisabled, staticKeys, directGlacier, unusedSuppression];

/** A rule by its id. */
export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
