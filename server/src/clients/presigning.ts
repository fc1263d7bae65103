import { v2Service } from '../knowledge/sdk-v2.ts';
import type { Evaluation } from '../values/evaluation.ts';
import type { Instance, Origin, Value } from '../values/value.ts';
import type { Called } from './called.ts';
import { readOption, singles } from './reading.ts';
import type { Reached } from './setup.ts';

/** The making of a URL, or of a form, that carries its own signature. */
export interface Presigning {
  readonly kind: 'presigning';
  /** How messages name it: `getSignedUrl`. */
  readonly label: string;
  readonly origin: Origin;
  readonly sdk: 'v3' | 'v2' | 'minio';
  /** The client that signs, where it is known what it was made with. */
  readonly client: Instance | undefined;
  /** How long it is to be good for, in seconds; none where it is left to the SDK. */
  readonly lifetime: readonly Reached[];
}

/** Where a function that presigns takes the lifetime: which argument, and which of its properties; none for the argument itself. */
interface LifetimeSlot {
  readonly argument: number;
  readonly name: string | undefined;
}

/** Functions of v3 (`@aws-sdk/s3-request-presigner` and `@aws-sdk/s3-presigned-post`, README). */
const functions: ReadonlyMap<string, LifetimeSlot> = new Map([
  ['@aws-sdk/s3-request-presigner.getSignedUrl', { argument: 2, name: 'expiresIn' }],
  ['@aws-sdk/s3-presigned-post.createPresignedPost', { argument: 1, name: 'Expires' }],
]);

/** Classes of v3 whose `presign` takes it in its second argument. */
const signers: ReadonlySet<string> = new Set([
  '@aws-sdk/s3-request-presigner.S3RequestPresigner',
  '@smithy/signature-v4.SignatureV4',
  '@aws-sdk/signature-v4.SignatureV4',
]);

/** Methods of v2's S3 (aws-sdk 2.1693.0, `lib/services/s3.js`). */
const v2Methods: ReadonlyMap<string, LifetimeSlot> = new Map([
  ['getSignedUrl', { argument: 1, name: 'Expires' }],
  ['getSignedUrlPromise', { argument: 1, name: 'Expires' }],
  ['createPresignedPost', { argument: 0, name: 'Expires' }],
]);

/** Methods of the MinIO client (MinIO JavaScript client API reference, "Presigned operations"). */
const minioMethods: ReadonlyMap<string, LifetimeSlot> = new Map([
  ['presignedUrl', { argument: 3, name: undefined }],
  ['presignedGetObject', { argument: 2, name: undefined }],
  ['presignedPutObject', { argument: 2, name: undefined }],
]);

/** What a call presigns; undefined for any other call. */
export function presigningOf(called: Called, origin: Origin, evaluation: Evaluation): Presigning | undefined {
  const { callee, method, args, receiver, when } = called;
  const name = [callee.module, ...callee.path].join('.');
  const found = slotOf(called, name);
  if (!found) return undefined;
  const { slot, sdk } = found;
  const [first] = args;
  const client = receiver ?? (first?.kind === 'instance' ? first : undefined);
  return {
    kind: 'presigning',
    label: method ?? callee.path.at(-1) ?? '',
    origin,
    sdk,
    client,
    lifetime: lifetimeIn(args[slot.argument], slot, when, evaluation),
  };
}

function slotOf(
  { callee, method }: Called,
  name: string,
): { readonly slot: LifetimeSlot; readonly sdk: Presigning['sdk'] } | undefined {
  if (method === undefined) {
    const slot = functions.get(name);
    return slot && { slot, sdk: 'v3' };
  }
  if (signers.has(name))
    return method === 'presign' ? { slot: { argument: 1, name: 'expiresIn' }, sdk: 'v3' } : undefined;
  if (callee.module === 'minio' && callee.path.at(-1) === 'Client') {
    const slot = minioMethods.get(method);
    return slot && { slot, sdk: 'minio' };
  }
  const slot = v2Service(callee.module, callee.path) === 's3' ? v2Methods.get(method) : undefined;
  return slot && { slot, sdk: 'v2' };
}

function lifetimeIn(
  argument: Value | undefined,
  { name }: LifetimeSlot,
  when: string | undefined,
  evaluation: Evaluation,
): readonly Reached[] {
  if (!argument) return [];
  if (name !== undefined) return readOption(argument, name, evaluation, [], when);
  return singles(argument, when).map((one) => ({ ...one, set: argument.origin, carriers: [] }));
}
