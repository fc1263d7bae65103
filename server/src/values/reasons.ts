import type { Value } from './value.ts';

/** Why nothing more can be said of what a value holds. */
export function reasonOf(value: Value): string {
  switch (value.kind) {
    case 'unknown':
      return value.reason;
    case 'template':
      return 'the text is known only in part';
    case 'environment':
      return `the environment variable ${value.name} decides`;
    case 'external':
      return `\`${[value.module, ...value.path].join('.')}\` is outside of the workspace`;
    case 'result':
      return `what \`${calleeName(value.callee)}\` gives is not known`;
    case 'member':
      return `\`${calleeName(value)}\` is not known`;
    default:
      return `its value is ${value.kind === 'one-of' ? 'one of several' : 'not an object'}`;
  }
}

function calleeName(value: Value): string {
  if (value.kind === 'external') return [value.module, ...value.path].join('.');
  if (value.kind === 'member') return `${calleeName(value.object)}.${value.name}`;
  if (value.kind === 'result') return `${calleeName(value.callee)}()`;
  if (value.kind === 'instance') return calleeName(value.callee);
  return value.kind;
}
