/**
 * The major versions of Node.js that the names of long-term support lines stand for (nodejs/Release, `CODENAMES.md`;
 * `process.release.lts` of each line), in lower case.
 */
export const longTermVersions: ReadonlyMap<string, number> = new Map([
  ['argon', 4],
  ['boron', 6],
  ['carbon', 8],
  ['dubnium', 10],
  ['erbium', 12],
  ['fermium', 14],
  ['gallium', 16],
  ['hydrogen', 18],
  ['iron', 20],
  ['jod', 22],
  ['krypton', 24],
]);
