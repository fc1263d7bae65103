const words = `
  account address amount batch branch buffer cache calendar category channel charge column comment contact
  counter customer delivery deposit device digest draft event filter group handler header history image
  invoice item journal label layout ledger locale member message metric notice offer order owner page
  parcel payment period person policy price product profile query queue range rate record refund region
  report request result route schedule score section session shipment signal snapshot source status step
  stock store stream summary table target task tenant ticket token total transfer unit update value vendor
  version visit voucher window worker
`
  .trim()
  .split(/\s+/);

/** Numbers and words that look thrown at random, and are the same for the same seed. */
export interface Random {
  /** From 0 up to, and without, `limit`. */
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
  word(): string;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  return { below, pick, word: () => pick(words) };
}
