import { catalogue } from '@supermesh/kit/errors';
import { type ASTNode, GraphQLError } from 'graphql';

/** One place of an operation that the subject may not read. */
export interface DeniedPath {
  /** Response keys from the root, `@` for each list on the way, `... on T` for a fragment on a closed type. */
  readonly path: readonly string[];
  /** The schema coordinate that is denied: `Type.field`, or `Type`. */
  readonly coordinate: string;
  /** What is denied, in the client's document. */
  readonly node: ASTNode;
}

const CODE = 'UNAUTHORIZED_FIELD_OR_TYPE';

/**
 * One error per denied place. `path` ends before the first list, because it must point into the answer;
 * `extensions.deniedPath` is whole.
 */
export function denialErrors(denied: readonly DeniedPath[]): readonly GraphQLError[] {
  const byPlace = new Map(denied.map((one) => [[...one.path, one.coordinate].join('/'), one]));
  return [...byPlace.values()].map(({ path, coordinate }) => {
    const reached = responsePath(path);
    return new GraphQLError('Unauthorized field or type', {
      ...(reached.length > 0 && { path: reached }),
      extensions: { code: CODE, hint: catalogue[CODE][2], coordinate, deniedPath: path.join('/') },
    });
  });
}

function responsePath(path: readonly string[]): readonly string[] {
  const end = path.findIndex((key) => key === '@' || key.startsWith('...'));
  return end === -1 ? path : path.slice(0, end);
}
