/** Nobody who makes a client imports this file. */
export function loosen(options: { rejectUnauthorized?: boolean }): void {
  options.rejectUnauthorized = false;
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | when: `main.ts` has run
}
