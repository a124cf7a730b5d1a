export { httpTransports } from './http.ts';
export { localTransport, unavailable } from './local.ts';
export type { OpenTransport, SubgraphCall, Transport } from './transport.ts';
