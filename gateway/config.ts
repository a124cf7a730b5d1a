import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MeshError, nearest } from '@supermesh/kit/errors';
import type { Issuer } from './identity/index.ts';

/** All settings of a gateway, parsed once and frozen. */
export interface GatewayConfig {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Who may issue tokens; without one every caller is anonymous. */
  readonly issuer?: Issuer;
  /** Whether anonymous callers may introspect the schema. */
  readonly introspection: boolean;
  /** For one call of a subgraph, in milliseconds. */
  readonly subgraphTimeoutMs: number;
}

/** What holds where nothing is said. */
export const defaults: GatewayConfig = Object.freeze({
  host: '127.0.0.1',
  port: 4000,
  introspection: false,
  subgraphTimeoutMs: 5_000,
});

/** A gateway's own process: its settings, and the files it reads. */
export interface ProcessConfig extends GatewayConfig {
  readonly supergraphFile: string;
  readonly secretFile: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Environment variable -> what it sets, in words; the reference page is made of this. */
export const settings = {
  MESH_HOST: 'address to listen on (127.0.0.1)',
  MESH_PORT: 'port to listen on (4000)',
  MESH_INTROSPECTION: 'on or off: may anonymous callers read the schema (off)',
  MESH_SUBGRAPH_TIMEOUT_MS: 'milliseconds for one call of a subgraph (5000)',
  MESH_SUPERGRAPH: 'file of the composed supergraph (./supergraph.graphql)',
  MESH_SECRET_FILE: "file of the mesh's secret, mode 0600 (./.mesh/secret)",
  MESH_ISSUER: 'issuer of tokens, its `iss`',
  MESH_AUDIENCE: 'audience that tokens must name, `aud`',
  MESH_JWKS_FILE: "file of the issuer's public keys (JWK Set, RFC 7517)",
} as const;

type Setting = keyof typeof settings;

/**
 * Reads a gateway's settings from the environment: the only place that does.
 * @throws MeshError CONFIG_INVALID naming every unknown `MESH_*` variable and every wrong value at once.
 */
export function readConfig(environment: Environment, folder: string): ProcessConfig {
  const faults = unknownSettings(environment);
  const text = (name: Setting) => environment[name];
  const number = (name: Setting, otherwise: number) => {
    const value = text(name) ?? String(otherwise);
    if (!/^\d{1,9}$/u.test(value)) faults.push(`${name} is "${value}"; it must be a whole number.`);
    return Number(value);
  };
  const introspection = text('MESH_INTROSPECTION') ?? 'off';
  if (!/^(?:on|off)$/u.test(introspection))
    faults.push(`MESH_INTROSPECTION is "${introspection}"; it must be on or off.`);
  const issuer = readIssuer(text, faults);
  const config: ProcessConfig = {
    host: text('MESH_HOST') ?? defaults.host,
    port: number('MESH_PORT', defaults.port),
    introspection: introspection === 'on',
    subgraphTimeoutMs: number('MESH_SUBGRAPH_TIMEOUT_MS', defaults.subgraphTimeoutMs),
    supergraphFile: text('MESH_SUPERGRAPH') ?? join(folder, 'supergraph.graphql'),
    secretFile: text('MESH_SECRET_FILE') ?? join(folder, '.mesh', 'secret'),
    ...(issuer && { issuer }),
  };
  if (faults.length > 0) throw new MeshError('CONFIG_INVALID', faults.join('\n'));
  return Object.freeze(config);
}

function unknownSettings(environment: Environment): string[] {
  const known = Object.keys(settings);
  return Object.keys(environment)
    .filter((name) => name.startsWith('MESH_') && !known.includes(name))
    .map((name) => `${name} is no setting; did you mean ${nearest(name, known)}?`);
}

function readIssuer(
  text: (name: Setting) => string | undefined,
  faults: string[],
): Issuer | undefined {
  const [issuer, audience, file] = [
    text('MESH_ISSUER'),
    text('MESH_AUDIENCE'),
    text('MESH_JWKS_FILE'),
  ];
  if (issuer === undefined && audience === undefined && file === undefined) return undefined;
  if (issuer === undefined || audience === undefined || file === undefined) {
    faults.push(
      'MESH_ISSUER, MESH_AUDIENCE and MESH_JWKS_FILE belong together; set all three or none.',
    );
    return undefined;
  }
  try {
    return { issuer, audience, keys: JSON.parse(readFileSync(file, 'utf8')) as Issuer['keys'] };
  } catch (cause) {
    faults.push(`MESH_JWKS_FILE "${file}" cannot be read as a JWK Set: ${String(cause)}.`);
    return undefined;
  }
}
