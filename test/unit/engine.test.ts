import assert from 'node:assert/strict';
import { Engine } from '../../server/src/workspace/engine.ts';
import { ImportGraph } from '../../server/src/workspace/import-graph.ts';
import { SourceStore } from '../../server/src/workspace/source-store.ts';
import { inMemory } from './findings.ts';

const settings = { scope: 'aws', nodeVersion: 20, localEndpoints: [], policies: {} } as const;

/** A client whose options come through a barrel of many files. */
function barrelOf(count: number): Readonly<Record<string, string>> {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return {
    'client.ts': `import { S3Client } from '@aws-sdk/client-s3';
      import { Agent } from 'node:https';
      import { v${count - 1} as options } from './index';
      export const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent(options) } });`,
    'index.ts': numbers.map((index) => `export * from './m${index}';`).join('\n'),
    ...Object.fromEntries(
      numbers.map((index) => [`m${index}.ts`, `export const v${index} = { rejectUnauthorized: false };`]),
    ),
  };
}

describe('the engine', () => {
  it('keeps each module the same one for as long as a question lasts, however many it reads', async () => {
    const store = new SourceStore(inMemory(barrelOf(500)).fileSystem);
    const engine = new Engine(store, new ImportGraph(store));
    const unit = await engine.analyse('/w/client.ts', settings, []);
    assert.equal(unit?.verdicts.length, 1);
    const first = engine.module('/w/m0.ts');
    for (let index = 0; index < 500; index++) engine.module(`/w/m${index}.ts`);
    assert.equal(engine.module('/w/m0.ts'), first);
  });

  it('parses a text anew when it has changed, and only then', async () => {
    const store = new SourceStore(inMemory({ 'a.ts': 'export const a = 1;' }).fileSystem);
    const engine = new Engine(store, new ImportGraph(store));
    await store.fetch(['/w/a.ts'], []);
    const first = engine.module('/w/a.ts');
    assert.equal(engine.module('/w/a.ts'), first);
    store.openDocument('/w/a.ts', 'export const a = 2;');
    assert.notEqual(engine.module('/w/a.ts'), first);
  });
});
