import assert from 'node:assert/strict';
import { plainFile, plainLine } from './adversarial-program.ts';
import { adversarialPrograms, tooDeepPrograms } from './adversarial-programs.ts';
import { scanned } from './findings.ts';

/** Where the plain unsafe clients are reported, of a program and of a file beside it. */
async function reported(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const findings = await scanned({ ...files, 'plain.ts': plainFile });
  return findings.filter((finding) => finding.endsWith('tls/verification-disabled'));
}

describe('adversarial programs', function () {
  // Each takes much less; a machine that is busy with other things may not.
  this.timeout(60_000);

  for (const { name, files } of adversarialPrograms)
    it(`end with an answer, and hide no fault beside them: ${name.slice(0, 80)}`, async () => {
      const findings = await reported(files);
      const inMain = `main.ts:${plainLine(files['main.ts'] ?? '')} tls/verification-disabled`;
      assert.ok(findings.includes(inMain), `${inMain} is missing in ${findings}`);
      assert.ok(findings.includes(`plain.ts:${plainLine(plainFile)} tls/verification-disabled`));
    });

  for (const { name, files } of tooDeepPrograms)
    it(`end where the parser gives up, and hide no fault in other files: ${name}`, async () => {
      const findings = await reported(files);
      assert.ok(findings.includes(`plain.ts:${plainLine(plainFile)} tls/verification-disabled`));
    });
});
