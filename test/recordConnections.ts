import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

/**
 * Preloaded into a program under test: notes every name it looks up and every address it connects or sends to.
 * All of Node's clients (http, fetch, undici, tls) go through these.
 */
const file = process.env['CONNECTIONS_FILE']!;
const note = (what: string) => appendFileSync(file, `${what}\n`);

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function noted(this: net.Socket, ...args: unknown[]) {
  const [first] = (Array.isArray(args[0]) ? args[0] : args) as unknown[];
  const options = (typeof first === 'object' ? first : { port: first, host: args[1] }) as {
    host?: string;
    path?: string;
  };
  note(`connect ${options.path ?? options.host ?? 'localhost'}`);
  return Reflect.apply(connect, this, args) as net.Socket;
} as never;

const { lookup } = dns;
dns.lookup = ((name: string, ...rest: unknown[]) => {
  note(`lookup ${name}`);
  return Reflect.apply(lookup, dns, [name, ...rest]);
}) as never;

const { send } = dgram.Socket.prototype;
dgram.Socket.prototype.send = function noted(this: dgram.Socket, ...args: unknown[]) {
  note(`send ${args.filter((one) => typeof one === 'string').join(' ')}`);
  return Reflect.apply(send, this, args) as void;
} as never;
