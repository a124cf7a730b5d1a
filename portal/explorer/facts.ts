import query from './field.graphql?raw';

/** What the mesh knows of a field, as `field.graphql` asks for it. */
export interface Facts {
  readonly coordinate: string;
  readonly type: string;
  readonly description: string | null;
  readonly deprecated: string | null;
  readonly classification: string | null;
  readonly inherited: boolean;
  readonly guard: string | null;
  readonly product: {
    readonly id: string;
    readonly name: string;
    readonly version: string;
    readonly status: string;
  } | null;
  readonly owner: {
    readonly name: string;
    readonly channels: readonly { readonly channel: string; readonly url: string | null }[];
  } | null;
  readonly contract: {
    readonly id: string;
    readonly version: string;
    readonly serviceLevels: readonly {
      readonly property: string;
      readonly target: string;
      readonly unit: string | null;
    }[];
  } | null;
  readonly derivedFrom: readonly Step[];
}

/** One step that leads to a field. */
export interface Step {
  readonly evidence: string;
  readonly subtype: string | null;
  readonly masking: boolean;
  readonly from: {
    readonly namespace?: string;
    readonly dataset?: string;
    readonly name?: string;
    readonly coordinate?: string;
  };
}

const asked = new Map<string, Promise<Facts | null>>();

/** Asks the mesh once per coordinate; null when it has no such field. A failed question is asked again. */
export function factsOf(coordinate: string): Promise<Facts | null> {
  const known = asked.get(coordinate);
  if (known) return known;
  const asking = ask(coordinate).catch((error: unknown) => {
    asked.delete(coordinate);
    throw error;
  });
  asked.set(coordinate, asking);
  return asking;
}

async function ask(coordinate: string): Promise<Facts | null> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { coordinate } }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { mesh: { field: Facts | null } | null };
    errors?: readonly { message: string }[];
  };
  if (!data?.mesh) throw new Error(errors?.[0]?.message ?? `HTTP status ${response.status}`);
  return data.mesh.field;
}
