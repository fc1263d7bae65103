/** Where the page of a rule can be opened, if anywhere. */
export type RulePages = (rule: string) => string | undefined;

/** The extension's identity in VS Code, which links to it name. */
const extension = 'glacier-guard.glacier-guard';

/**
 * Links to the rules' pages, for this client. Our own extension passes `{ rulePages: <scheme> }` at `initialize`
 * (`vscode`, or that of another build of the editor) and opens such links itself; other clients get the pages
 * that lie beside the server.
 *
 * @param options the client's `initializationOptions`
 * @param bundled links to the pages that ship with the server
 */
export function rulePagesFor(options: unknown, bundled: RulePages): RulePages {
  const scheme =
    typeof options === 'object' && options !== null && 'rulePages' in options ? options.rulePages : undefined;
  if (typeof scheme !== 'string' || !/^[a-z][a-z0-9+.-]*$/.test(scheme)) return bundled;
  return (rule) => `${scheme}://${extension}/rule/${rule}`;
}
