import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { codeIn } from '../syntax/nodes.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { calledBy } from './called.ts';
import { type Disclosure, disclosuresIn } from './disclosures.ts';
import { framesAround } from './frames.ts';
import { type Presigning, presigningOf } from './presigning.ts';
import { readOption } from './reading.ts';
import { type RoleRequest, roleRequestOf } from './role-requests.ts';
import { readRoute } from './route.ts';

/** What is done with credentials, beside the making of clients, that rules judge. */
export type SdkCall = RoleRequest | Presigning | Disclosure;

/** What the names of all these calls have in them. */
const callWords =
  /presign|getSignedUrl|createPresignedPost|assumeRole|getSessionToken|getFederationToken|TemporaryCredentials|fromWebToken|WebIdentityCredentials/i;

/**
 * The calls in a module that rules judge, in the order of the text; those of services on this machine are test set-ups.
 *
 * @param localEndpoints hosts that the configuration declares local
 */
export function sdkCallsIn(
  module: SourceModule,
  evaluation: Evaluation,
  localEndpoints: readonly string[],
): readonly SdkCall[] {
  const calls: SdkCall[] = [...disclosuresIn(module, evaluation)];
  if (!callWords.test(module.text)) return calls;
  for (const node of codeIn(module.tree)) {
    if ((!ts.isCallExpression(node) && !ts.isNewExpression(node)) || !mayBeOne(node, module)) continue;
    const origin = { module, node };
    for (const frame of framesAround(node, module, evaluation)) {
      evaluation.beginQuestion();
      for (const called of calledBy(node, frame, evaluation)) {
        const call = roleRequestOf(called, origin, evaluation) ?? presigningOf(called, origin, evaluation);
        const client = call?.kind === 'presigning' ? call.client : called.receiver;
        const options = client?.args[0];
        const route =
          options && readRoute((name) => readOption(options, name, evaluation), evaluation, localEndpoints);
        const isLocal = route?.endpoints.some(({ host }) => host === 'local') ?? false;
        if (call && !isLocal) calls.push(call);
      }
    }
  }
  return calls;
}

/** Whether a call may be one of these by what is called: its own name, or what stands where its name is declared. */
function mayBeOne({ expression }: ts.CallExpression | ts.NewExpression, module: SourceModule): boolean {
  if (ts.isPropertyAccessExpression(expression) && callWords.test(expression.name.text)) return true;
  if (!ts.isIdentifier(expression)) return false;
  if (callWords.test(expression.text)) return true;
  const declaration = module.scopes.bindingOf(expression)?.declaration;
  if (!declaration) return false;
  const isShort = declaration.end - declaration.pos < longestDeclaration;
  return !ts.isFunctionLike(declaration) && isShort && callWords.test(declaration.getText(module.tree));
}

/** A name that is declared with more text than this is not that of a function which only has another name. */
const longestDeclaration = 300;
