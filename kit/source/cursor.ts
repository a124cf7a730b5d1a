import { createHmac, timingSafeEqual } from 'node:crypto';
import { MeshError } from '../errors/index.ts';
import type { Value } from './table.ts';

/** Makes and reads the cursors of one order of one table. */
export interface Cursors {
  encode(key: readonly Value[]): string;
  /** @throws MeshError BAD_USER_INPUT for a cursor of another list, an altered one, or none at all. */
  decode(cursor: string): readonly Value[];
}

/** Keyset cursors: the last row's key, signed, so that a cursor of another list is refused and none can be made up. */
export function cursors(secret: Buffer, order: string): Cursors {
  const sign = (payload: string) =>
    createHmac('sha256', secret).update(`${order}\n${payload}`).digest('base64url').slice(0, 16);
  return {
    encode(key) {
      const payload = Buffer.from(JSON.stringify(key)).toString('base64url');
      return `${payload}.${sign(payload)}`;
    },
    decode(cursor) {
      const [payload = '', signature = '', rest] = cursor.split('.');
      if (rest !== undefined || !sameText(signature, sign(payload))) throw unknownCursor(cursor);
      return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Value[];
    },
  };
}

function sameText(left: string, right: string): boolean {
  return left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));
}

function unknownCursor(cursor: string): MeshError {
  return new MeshError(
    'BAD_USER_INPUT',
    `Cursor "${cursor.slice(0, 60)}" does not belong to this list.`,
    {
      hint: 'Pass pageInfo.endCursor of the page before, of the same field; leave "after" out for the first page.',
    },
  );
}
