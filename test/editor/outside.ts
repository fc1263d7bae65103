import type { Uri } from 'vscode';

/*
 * What a test does to the world outside of the editor: `outside-node.ts` and `outside-web.ts` do it, and the
 * bundle of tests for a host takes its own.
 */

/** Whether the server is a process that can be killed. */
export declare const hasProcess: boolean;

/** Writes files as another program would: the editor learns of it from its watcher. */
export declare function write(files: readonly (readonly [Uri, string])[]): Promise<void>;

/** Deletes a file or folder as another program would. */
export declare function remove(uri: Uri): Promise<void>;

/** Renames a file as another program would. */
export declare function rename(from: Uri, to: Uri): Promise<void>;

/** The process ids of our servers. */
export declare function serverProcesses(): readonly number[];

/** Kills a process. */
export declare function kill(process: number): void;
