/** Lets everything that waits have a turn; in Node that costs less than a timer, which browsers have alone. */
export function rest(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}
