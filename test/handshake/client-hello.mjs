/** @typedef {{ newest: number, protocols: number[] | undefined, suites: number[] }} Hello */

const supportedVersions = 43;
/** TLS_EMPTY_RENEGOTIATION_INFO_SCSV: no suite (RFC 5746, section 3.3). */
const signal = 0xff;

/**
 * RFC 8446, section 4.1.2.
 *
 * @param {Buffer} record
 * @returns {Hello}
 */
export function readHello(record) {
  let at = 5 + 4;
  const newest = record.readUInt16BE(at) & 0xff;
  at += 2 + 32;
  at += 1 + record.readUInt8(at);
  const suitesEnd = at + 2 + record.readUInt16BE(at);
  /** @type {number[]} */
  const suites = [];
  for (at += 2; at < suitesEnd; at += 2) suites.push(record.readUInt16BE(at));
  at += 1 + record.readUInt8(at);
  /** @type {number[] | undefined} */
  let protocols;
  for (at += 2; at < record.length; at += 4 + record.readUInt16BE(at + 2)) {
    if (record.readUInt16BE(at) !== supportedVersions) continue;
    protocols = [];
    for (let index = 0; index < record.readUInt8(at + 4); index += 2)
      protocols.push(record.readUInt8(at + 6 + index));
  }
  return { newest, protocols, suites: suites.filter((suite) => suite !== signal) };
}
