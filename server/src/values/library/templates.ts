import { literal, type Origin, type Primitive, type Template, type Value } from '../value.ts';
import { notKnown, primitivesOf, type Single, textIn } from './call.ts';
import { longestText } from './text.ts';

/** What is known of a text of which only some pieces are. */
export function ofTemplate(self: Template, name: string, args: readonly Single[], origin: Origin): Value {
  const head = typeof self.pieces[0] === 'string' ? self.pieces[0] : '';
  const last = self.pieces.at(-1);
  const tail = typeof last === 'string' ? last : '';
  const [first, second] = args;
  const wanted = textIn(first);
  const known = primitivesOf(args);
  const doubt = notKnown([self], origin);
  switch (name) {
    case 'toString':
    case 'valueOf':
      return self;
    case 'startsWith':
      return wanted === undefined || second
        ? doubt
        : decided(
            head.length < wanted.length && wanted.startsWith(head) ? undefined : head.startsWith(wanted),
          );
    case 'endsWith':
      return wanted === undefined || second
        ? doubt
        : decided(tail.length < wanted.length && wanted.endsWith(tail) ? undefined : tail.endsWith(wanted));
    case 'includes':
      return wanted !== undefined &&
        !second &&
        self.pieces.some((one) => typeof one === 'string' && one.includes(wanted))
        ? decided(true)
        : doubt;
    case 'toLowerCase':
    case 'toUpperCase':
      return inCase(self, name, origin);
    case 'trimStart':
      return head.trimStart() === '' ? doubt : withHead(head.trimStart());
    case 'trimEnd':
      return tail.trimEnd() === '' ? doubt : withTail(tail.trimEnd());
    case 'trim':
      return head.trimStart() === '' || tail.trimEnd() === ''
        ? doubt
        : { ...self, pieces: [head.trimStart(), ...self.pieces.slice(1, -1), tail.trimEnd()], origin };
    case 'slice':
    case 'substring':
      return known ? cut(known) : doubt;
    case 'charAt':
    case 'at':
      return known && isWithin(known[0]) && Number(known[0]) < head.length
        ? literal(head.charAt(Number(known[0])), origin, [self])
        : doubt;
    case 'indexOf':
      return wanted !== undefined && !second && head.includes(wanted)
        ? literal(head.indexOf(wanted), origin, [self])
        : doubt;
    case 'replace': {
      // The first place is the one that counts, and nothing stands before the head.
      const by = textIn(second);
      if (wanted === undefined || by === undefined || by.includes('$') || !head.includes(wanted))
        return doubt;
      return by.length > longestText ? doubt : withHead(head.replace(wanted, by));
    }
    default:
      return doubt;
  }

  function decided(is: boolean | undefined): Value {
    return is === undefined ? doubt : literal(is, origin, [self]);
  }

  function withHead(text: string): Template {
    return { ...self, pieces: [text, ...self.pieces.slice(1)], origin };
  }

  function withTail(text: string): Template {
    return { ...self, pieces: [...self.pieces.slice(0, -1), text], origin };
  }

  function isWithin(value: Primitive): boolean {
    return value === undefined || (typeof value === 'number' && Number.isInteger(value) && value >= 0);
  }

  function cut([start = 0, end]: readonly Primitive[]): Value {
    if (!isWithin(start) || !isWithin(end) || typeof start !== 'number' || start > head.length) return doubt;
    if (end === undefined) return withHead(head.slice(start));
    if (typeof end !== 'number' || end > head.length || end < start) return doubt;
    return literal(head.slice(start, end), origin, [self]);
  }
}

/** Letters of ASCII change their case whatever stands beside them. */
function inCase(self: Template, name: 'toLowerCase' | 'toUpperCase', origin: Origin): Value {
  const pieces: (string | Value)[] = [];
  for (const piece of self.pieces) {
    if (typeof piece !== 'string') {
      pieces.push(notKnown([piece], origin));
      continue;
    }
    if (!/^[ -~]*$/.test(piece)) return notKnown([self], origin);
    pieces.push(name === 'toLowerCase' ? piece.toLowerCase() : piece.toUpperCase());
  }
  return { kind: 'template', pieces, origin };
}
