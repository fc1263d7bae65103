import ts from 'typescript';
import { argumentsOf } from '../values/arguments.ts';
import type { Environment } from '../values/environment.ts';
import type { Evaluation } from '../values/evaluation.ts';
import type { External, Instance, Value } from '../values/value.ts';
import { singles } from './reading.ts';

/** A call of something outside of the workspace: a function, a constructor, a method of what either made. */
export interface Called {
  /** The function or the class. */
  readonly callee: External;
  /** The method that is called on an object of the class. */
  readonly method: string | undefined;
  /** The object whose method it is, where it is known what it was made with. */
  readonly receiver: Instance | undefined;
  readonly args: readonly Value[];
  readonly when: string | undefined;
}

/**
 * What a call, or a `new`, calls outside of the workspace: one for each thing that it may be. What is known of an
 * object by its declared type alone has methods like any other.
 */
export function calledBy(
  node: ts.CallExpression | ts.NewExpression,
  frame: Environment,
  evaluation: Evaluation,
): readonly Called[] {
  return singles(evaluation.evaluate(node, frame)).flatMap(({ value, when }): readonly Called[] => {
    switch (value.kind) {
      case 'result':
      case 'instance': {
        if (value.origin.node !== node) return [];
        const { callee, args } = value;
        if (callee.kind === 'external')
          return [{ callee, method: undefined, receiver: undefined, args, when }];
        const { object, name } = callee;
        return object.kind === 'instance'
          ? [{ callee: object.callee, method: name, receiver: object, args, when }]
          : [];
      }
      case 'unknown':
        return ofTyped(node, when, frame, evaluation);
      default:
        return [];
    }
  });
}

/** A method of something of which only the type is known: `s3` of `(s3: AWS.S3) => s3.getSignedUrl(…)`. */
function ofTyped(
  node: ts.CallExpression | ts.NewExpression,
  when: string | undefined,
  frame: Environment,
  evaluation: Evaluation,
): readonly Called[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression: object, name } = node.expression;
  return singles(evaluation.evaluate(object, frame), when).flatMap(({ value, when: condition }) =>
    value.kind === 'unknown' && value.type?.kind === 'external'
      ? [
          {
            callee: value.type,
            method: name.text,
            receiver: undefined,
            args: argumentsOf(node.arguments, frame, evaluation),
            when: condition,
          },
        ]
      : [],
  );
}
