import ts from 'typescript';
import { wrapped } from '../syntax/nodes.ts';
import type { Evaluation } from '../values/evaluation.ts';
import type { Origin } from '../values/value.ts';
import { memberRead } from './client-changes.ts';
import { everyUse } from './every-use.ts';
import { callOf, namesOf } from './method-uses.ts';
import type { ClientSetup } from './setup.ts';

/** Methods of v2's S3 that give a presigned URL. The form of `createPresignedPost` is always signed with version 4. */
const methods: ReadonlySet<string> = new Set(['getSignedUrl', 'getSignedUrlPromise']);

/**
 * Where a v2 S3 client makes presigned URLs: its own methods, called or handed on, and `presign` of its requests
 * (aws-sdk 2.1693.0, `lib/services/s3.js`, `lib/request.js`). Other modules may do so as well.
 */
export function presignedUrlsOf({ origin }: ClientSetup, evaluation: Evaluation): readonly Origin[] {
  const { node: made, module: home } = origin;
  if (!ts.isNewExpression(made)) return [];
  return everyUse(made, home, evaluation).flatMap(({ node, module }): readonly Origin[] => {
    const client = wrapped(node);
    const { parent: member } = client;
    const method = memberRead(member, client);
    if (method === undefined) return [];
    const call = callOf(member);
    if (methods.has(method)) return [{ module, node: call ?? member }];
    return call
      ? namesOf(call, module).flatMap((request) => {
          const value = wrapped(request);
          const presigning = memberRead(value.parent, value) === 'presign' ? callOf(value.parent) : undefined;
          return presigning ? [{ module, node: presigning }] : [];
        })
      : [];
  });
}
