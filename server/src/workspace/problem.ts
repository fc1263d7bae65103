import type { Place } from '../syntax/place.ts';
import { FileSystemError } from './file-system.ts';

/**
 * Something that kept a part of the work from being done: an unreadable file, a broken configuration.
 * `at` is absent when there is no place in a text to point at.
 */
export interface WorkspaceProblem {
  readonly kind: 'unreadable' | 'missing' | 'configuration';
  readonly path: string;
  readonly message: string;
  readonly at?: Place;
}

/** The problem that a {@link FileSystemError} amounts to; whatever else was thrown is thrown on. */
export function problemOf(error: unknown, path: string): WorkspaceProblem {
  if (!(error instanceof FileSystemError)) throw error;
  return { kind: error.code === 'not-found' ? 'missing' : 'unreadable', path, message: error.message };
}
