import { accessKeyInSource } from './credentials/access-key-in-source.ts';
import { emptyKeys } from './credentials/empty-keys.ts';
import { handRolledSts } from './credentials/hand-rolled-sts.ts';
import { inUrl } from './credentials/in-url.ts';
import { keyFile } from './credentials/key-file.ts';
import { logged } from './credentials/logged.ts';
import { missingExternalId } from './credentials/missing-external-id.ts';
import { outdatedSignature } from './credentials/outdated-signature.ts';
import { presignTooLong } from './credentials/presign-too-long.ts';
import { sessionDuration } from './credentials/session-duration.ts';
import { sessionTokenDropped } from './credentials/session-token-dropped.ts';
import { staticKeys } from './credentials/static-keys.ts';
import { stsGlobalEndpoint } from './credentials/sts-global-endpoint.ts';
import { temporaryWithoutToken } from './credentials/temporary-without-token.ts';
import { unsigned } from './credentials/unsigned.ts';
import { directGlacier } from './route/direct-glacier.ts';
import type { Rule } from './rule.ts';
import { deprecatedPackage } from './sdk/deprecated-package.ts';
import { ignoredOption } from './sdk/ignored-option.ts';
import { nodeTooOld } from './sdk/node-too-old.ts';
import { v2EndOfSupport } from './sdk/v2-end-of-support.ts';
import { unusedSuppression } from './suppression/unused.ts';
import { cleartext } from './tls/cleartext.ts';
import { hostnameCheckDisabled } from './tls/hostname-check-disabled.ts';
import { invalidCipherList } from './tls/invalid-cipher-list.ts';
import { invalidOption } from './tls/invalid-option.ts';
import { legacyRenegotiation } from './tls/legacy-renegotiation.ts';
import { modernVersionExcluded } from './tls/modern-version-excluded.ts';
import { newestVersionOnly } from './tls/newest-version-only.ts';
import { noForwardSecrecy } from './tls/no-forward-secrecy.ts';
import { optionHasNoEffect } from './tls/option-has-no-effect.ts';
import { optionLostOnUpload } from './tls/option-lost-on-upload.ts';
import { outdatedVersion } from './tls/outdated-version.ts';
import { processVerificationDisabled } from './tls/process-verification-disabled.ts';
import { proxyVerificationDisabled } from './tls/proxy-verification-disabled.ts';
import { verificationDisabled } from './tls/verification-disabled.ts';
import { weakCipher } from './tls/weak-cipher.ts';
import { weakKeyExchange } from './tls/weak-key-exchange.ts';

/** The catalogue, ordered as it is shown. */
export const rules: readonly Rule[] = [
  verificationDisabled,
  processVerificationDisabled,
  proxyVerificationDisabled,
  hostnameCheckDisabled,
  outdatedVersion,
  modernVersionExcluded,
  invalidOption,
  newestVersionOnly,
  noForwardSecrecy,
  weakCipher,
  invalidCipherList,
  weakKeyExchange,
  legacyRenegotiation,
  cleartext,
  optionHasNoEffect,
  optionLostOnUpload,
  staticKeys,
  accessKeyInSource,
  emptyKeys,
  sessionTokenDropped,
  temporaryWithoutToken,
  handRolledSts,
  unsigned,
  outdatedSignature,
  keyFile,
  logged,
  inUrl,
  presignTooLong,
  sessionDuration,
  missingExternalId,
  stsGlobalEndpoint,
  directGlacier,
  ignoredOption,
  v2EndOfSupport,
  deprecatedPackage,
  nodeTooOld,
  unusedSuppression,
];

/** A rule by its id. */
export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
