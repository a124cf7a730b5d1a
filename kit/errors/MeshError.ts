import { catalogue, type ErrorCode } from './catalogue.ts';

/** What may be told about an error beside its code: `hint` overrides the catalogue's, `details` go to `extensions`. */
export interface MeshErrorOptions {
  readonly hint?: string;
  readonly cause?: unknown;
  readonly details?: Readonly<Record<string, unknown>>;
}

/**
 * The one error of this project: a permanent code, what happened, and what to do.
 * graphql-js and Apollo Server carry `extensions` into the answer; `cause` stays here, for the log.
 */
export class MeshError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, options: MeshErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.name = 'MeshError';
    this.code = code;
    this.hint = options.hint ?? catalogue[code][2];
    this.extensions = { code, hint: this.hint, ...options.details };
  }

  /** The HTTP status that this error asks for when it ends a whole request. */
  get status(): number {
    return catalogue[this.code][0];
  }
}
