import { MeshError } from '@supermesh/kit/errors';
import { handOver } from '@supermesh/kit/guard/mint';
import type { Subgraph } from '@supermesh/kit/subgraph';
import { callerOf } from './caller.ts';
import type { Transport } from './transport.ts';

/** A subgraph in this process, called with objects. Who opened the subgraph closes it. */
export function localTransport(subgraph: Subgraph): Transport {
  return {
    name: subgraph.name,
    send: ({ subject, ...request }) =>
      subgraph.execute({ ...request, caller: handOver(callerOf(subject)) }),
    async [Symbol.asyncDispose]() {},
  };
}

/** Stands in for a subgraph that could not be opened: each call is refused with the reason's code. */
export function unavailable(name: string): Transport {
  return {
    name,
    async send() {
      throw new MeshError('SUBGRAPH_UNAVAILABLE', `Subgraph "${name}" could not be opened.`);
    },
    async [Symbol.asyncDispose]() {},
  };
}
