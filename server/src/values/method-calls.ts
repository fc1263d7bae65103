import { memberCalls } from '../syntax/member-calls.ts';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, isInside, unwrap } from '../syntax/nodes.ts';
import { alternativesOf } from './alternatives.ts';
import { type CallSite, type CallSites, mostCalls, siteOf } from './call-site.ts';
import { environmentOf } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import type { FunctionNode } from './value.ts';
import { quote } from './wording.ts';

/** The calls of a method, in its own module and in those that import it: those of its name whose object has it. */
export function methodCalls(
  node: FunctionNode,
  name: string,
  module: SourceModule,
  evaluation: Evaluation,
): CallSites {
  const calls: CallSite[] = [];
  const own: CallSite[] = [];
  let others: string | undefined;
  const { exports, commonJs } = module.interface;
  const importers = exports.size + commonJs.length > 0 ? evaluation.host.importers(module) : [];
  const modules = new Set([module, ...importers.map((one) => one.module)]);
  const candidates = [...modules].flatMap((one) =>
    (memberCalls(one).get(name) ?? []).map((call) => ({ call, from: one })),
  );
  if (candidates.length > mostCalls) return { calls, others: 'which is called from too many places' };
  for (const { call, from } of candidates) {
    if (isInside(call, node)) {
      own.push(siteOf(call, from, evaluation));
      continue;
    }
    const scope = environmentOf(containerOf(call), evaluation.moduleEnvironment(from));
    for (const { value } of alternativesOf(evaluation.evaluate(unwrap(call.expression), scope))) {
      if (value.kind === 'function' && value.node === node) calls.push(siteOf(call, from, evaluation, value));
      else if (value.kind === 'unknown') others ??= `which ${quote(call.expression, from)} may call`;
    }
  }
  if (calls.length === 0)
    others ??=
      modules.size > 1 || exports.size > 0 ? 'called from outside the workspace' : 'which nothing calls';
  return { calls, own, others };
}
