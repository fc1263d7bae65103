import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesRegistrationOptions,
  WatchKind,
} from 'vscode-languageserver';
import { pathOf } from './uris.ts';

/** How long events are gathered, in milliseconds: checking out a branch makes thousands of them. */
const gathering = 100;

/**
 * What answers depend on, beside the code: configuration, ignore rules, environment variables, what packages there are,
 * and what names the version of Node.js.
 */
const watched: DidChangeWatchedFilesRegistrationOptions = {
  watchers: [
    { globPattern: '**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs,json}' },
    { globPattern: '**/.{gitignore,nvmrc,node-version}' },
    { globPattern: '**/.env*' },
    { globPattern: '**/pnpm-workspace.yaml' },
    // Of a folder that comes or goes with all that is in it, some editors tell only by its own name.
    { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
  ],
};

/** Where files come and go without a meaning for us; packages are read when something imports them. */
const unseen = /\/\.git\//;

/** Asks the client to tell of changes on disk. */
export async function watchedFiles(connection: Connection): Promise<void> {
  await connection.client.register(DidChangeWatchedFilesNotification.type, watched);
}

/**
 * Gathers changes on disk, and hands on the paths of many as one.
 *
 * @param handle is given each path once
 */
export function gatherChanges(handle: (paths: readonly string[]) => void): (uris: readonly string[]) => void {
  const gathered = new Set<string>();
  const hand = () => {
    const paths = [...gathered];
    gathered.clear();
    handle(paths);
  };
  return (uris) => {
    // The first event starts the clock: a stream of events must not put off the answer for ever.
    const isFirst = gathered.size === 0;
    for (const uri of uris) {
      const path = pathOf(uri);
      if (path !== undefined && !unseen.test(path)) gathered.add(path);
    }
    if (isFirst && gathered.size > 0) setTimeout(hand, gathering);
  };
}
