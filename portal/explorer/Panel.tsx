import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { coordinateAt } from './coordinate.ts';
import { type Facts, factsOf, type Step } from './facts.ts';

type Shown =
  | { readonly phase: 'idle' }
  | { readonly phase: 'asking'; readonly coordinate: string }
  | { readonly phase: 'known'; readonly facts: Facts }
  | { readonly phase: 'unknown'; readonly coordinate: string }
  | { readonly phase: 'failed'; readonly reason: string };

/** What the mesh knows of the field under the cursor of the query: product, owner, class and sources. */
export function Panel() {
  const shown = useFacts(useCoordinate());
  return (
    <section className="mesh-panel" data-phase={shown.phase}>
      <h2>Product and lineage</h2>
      <Body shown={shown} />
    </section>
  );
}

function Body({ shown }: { readonly shown: Shown }) {
  switch (shown.phase) {
    case 'idle':
      return (
        <p>
          Put the cursor on a field of the query to see whose data it is and where it comes from.
        </p>
      );
    case 'asking':
      return <p>Asking about {shown.coordinate} …</p>;
    case 'unknown':
      return <p>The mesh knows nothing of {shown.coordinate}.</p>;
    case 'failed':
      return <p role="alert">The mesh did not answer: {shown.reason}</p>;
    case 'known':
      return <Known facts={shown.facts} />;
  }
}

function Known({ facts }: { readonly facts: Facts }) {
  const { coordinate, type, description, deprecated, classification, inherited, guard } = facts;
  const { product, owner, contract, derivedFrom } = facts;
  return (
    <>
      <h3>
        {coordinate} <small>{type}</small>
      </h3>
      {description !== null && <p>{description}</p>}
      {deprecated !== null && <p className="mesh-warning">Deprecated: {deprecated}</p>}
      <dl>
        <dt>Product</dt>
        <dd>
          {product
            ? `${product.name} (${product.id} ${product.version}, ${product.status.toLowerCase()})`
            : 'none'}
        </dd>
        <dt>Owner</dt>
        <dd>{owner ? <Owner owner={owner} /> : 'none'}</dd>
        <dt>Contract</dt>
        <dd>{contract ? `${contract.id} ${contract.version}` : 'none'}</dd>
        <dt>Classification</dt>
        <dd>
          {classification ?? 'not classified'}
          {inherited && <span className="mesh-warning"> reached by a more closed class</span>}
        </dd>
        <dt>Access</dt>
        <dd>{guard ?? 'everybody'}</dd>
        <dt>Promises</dt>
        <dd>{contract ? contract.serviceLevels.map(promise).join(' · ') : 'none'}</dd>
        <dt>Sources</dt>
        <dd>
          {derivedFrom.length === 0 ? (
            'none named'
          ) : (
            <ul>
              {derivedFrom.map((step) => (
                <Source key={origin(step)} step={step} />
              ))}
            </ul>
          )}
        </dd>
      </dl>
    </>
  );
}

function Owner({ owner: { name, channels } }: { readonly owner: NonNullable<Facts['owner']> }) {
  return (
    <>
      {name}
      {channels.map(({ channel, url }) =>
        url === null ? (
          <span key={channel}> {channel}</span>
        ) : (
          <a key={channel} href={url} rel="noreferrer">
            {' '}
            {channel}
          </a>
        ),
      )}
    </>
  );
}

function Source({ step }: { readonly step: Step }) {
  const { subtype, evidence, masking } = step;
  return (
    <li>
      {origin(step)}{' '}
      <small>
        {[subtype, evidence, masking ? 'masked' : ''].filter(Boolean).join(', ').toLowerCase()}
      </small>
    </li>
  );
}

function origin({ from: { coordinate, namespace, dataset, name } }: Step): string {
  return coordinate ?? `${namespace}#${dataset} . ${name}`;
}

function promise({
  property,
  target,
  unit,
}: NonNullable<Facts['contract']>['serviceLevels'][number]): string {
  return `${property} ${target}${unit === null ? '' : ` ${unit}`}`;
}

/** The coordinate under the cursor of the query editor; the last one while the query cannot be read. */
function useCoordinate(): string | undefined {
  const { queryEditor, schema } = useGraphiQL(pick('queryEditor', 'schema'));
  const [coordinate, setCoordinate] = useState<string>();
  useEffect(() => {
    if (!queryEditor || !schema) return undefined;
    const look = () => {
      const [model, position] = [queryEditor.getModel(), queryEditor.getPosition()];
      if (model && position)
        setCoordinate(
          (last) => coordinateAt(schema, model.getValue(), model.getOffsetAt(position)) ?? last,
        );
    };
    look();
    const subscription = queryEditor.onDidChangeCursorPosition(look);
    return () => subscription.dispose();
  }, [queryEditor, schema]);
  return coordinate;
}

function useFacts(coordinate: string | undefined): Shown {
  const [shown, setShown] = useState<Shown>({ phase: 'idle' });
  useEffect(() => {
    if (coordinate === undefined) return undefined;
    let current = true;
    const show = (next: Shown) => current && setShown(next);
    show({ phase: 'asking', coordinate });
    factsOf(coordinate).then(
      (facts) => show(facts ? { phase: 'known', facts } : { phase: 'unknown', coordinate }),
      (error: unknown) => show({ phase: 'failed', reason: String(error) }),
    );
    return () => {
      current = false;
    };
  }, [coordinate]);
  return shown;
}
