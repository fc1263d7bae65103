import { removalOfLines } from '../fixes/lines.ts';
import { type Directive, directivesIn } from '../syntax/directives.ts';
import type { SourceModule } from '../syntax/module.ts';
import type { Place } from '../syntax/place.ts';
import type { Finding } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import { unusedSuppression } from './suppression/unused.ts';

/** What is left of a file's findings, and what is to be said of its directives. */
export interface Suppressed {
  readonly findings: readonly Finding[];
  readonly unused: readonly Finding[];
}

/**
 * Applies a file's directives to the findings that stand in it.
 *
 * @param findings all that stand in the module
 * @param ids which rules there are, and which are turned off, so that nothing can be said of them
 * @param file the path that stands for the module in fingerprints
 */
export function suppress(
  module: SourceModule,
  findings: readonly Finding[],
  ids: { readonly isKnown: (id: string) => boolean; readonly isOff: (id: string) => boolean },
  file: string,
): Suppressed {
  const directives = directivesIn(module);
  if (directives.length === 0) return { findings, unused: [] };
  const used = new Set<Place>();
  const left = findings.filter((finding) => {
    const line = module.tree.getLineAndCharacterOfPosition(finding.at.start).line + 1;
    let isSilenced = false;
    for (const directive of directives) {
      if (directive.line !== undefined && directive.line !== line) continue;
      for (const rule of directive.rules) {
        if (rule.id !== finding.rule) continue;
        used.add(rule.at);
        isSilenced = true;
      }
    }
    return !isSilenced;
  });
  const unused: Finding[] = [];
  for (const directive of directives) {
    const idle = directive.rules.filter((rule) => !used.has(rule.at) && !ids.isOff(rule.id));
    if (directive.rules.length === 0)
      unused.push(
        report(
          module,
          directive,
          directive.at,
          'This directive names no rule, so that it silences nothing.',
          unused.length,
          file,
        ),
      );
    for (const { id, at } of idle) {
      const message = ids.isKnown(id)
        ? `Nothing of \`${id}\` is found here any more: delete the directive, or it hides what comes later.`
        : `There is no rule \`${id}\`, so that this silences nothing.`;
      unused.push(report(module, directive, at, message, unused.length, file));
    }
  }
  return { findings: left, unused };
}

function report(
  module: SourceModule,
  directive: Directive,
  at: Place,
  message: string,
  order: number,
  file: string,
): Finding {
  // What a directive needs is in part unused only: then the rest has to stay.
  const isWhole = directive.rules.length <= 1;
  return {
    rule: unusedSuppression.id,
    severity: unusedSuppression.severity,
    message,
    at,
    path: [],
    otherPaths: [],
    fixes: isWhole
      ? [{ title: 'Delete the directive', safe: false, edits: [removalOfLines(module.text, directive.at)] }]
      : [],
    fingerprint: fingerprint(unusedSuppression.id, file, module, at, order),
  };
}
