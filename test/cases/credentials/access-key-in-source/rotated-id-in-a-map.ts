/** Owners by the ids that AWS hides: nothing here is a whole id. */
export const owners = new Map([
  ['AKIA…4ESK', 'archive'],
  ['AKIADRUMLIN6KAME5TO', 'one character short'],
  ['AIDADRUMLIN6KAME5TOR', 'the id of a user, and no key'],
]);
