/** For whom a subgraph works: the gateway's word for a subject, cut down to what subgraphs may know. */
export interface Caller {
  readonly authenticated: boolean;
  /** The token's `sub`; absent for anonymous callers. */
  readonly subject?: string;
  readonly scopes: ReadonlySet<string>;
}

/** Callers that came from the gateway in this process, or out of a verified context. No other object is believed. */
const handedOver = new WeakSet<Caller>();

/** Freezes a caller and marks it as believed. */
export function believe(caller: Caller): Caller {
  const own = Object.freeze({ ...caller });
  handedOver.add(own);
  return own;
}

/** Whether the gateway named this caller. */
export function isHandedOver(caller: Caller): boolean {
  return handedOver.has(caller);
}
