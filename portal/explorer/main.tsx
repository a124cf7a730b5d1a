import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import first from './first.graphql?raw';
import { Panel } from './Panel.tsx';
import personal from './personal.graphql?raw';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const panel = { title: 'Product and lineage', icon: Icon, content: Panel };
const HEADERS = '{ "Authorization": "Bearer <development token>" }';

function Icon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="5" cy="6" r="2.5" />
      <circle cx="5" cy="18" r="2.5" />
      <circle cx="19" cy="12" r="2.5" />
      <path d="M7.5 6.8 16.7 11M7.5 17.2 16.7 13" />
    </svg>
  );
}

createRoot(document.querySelector('#root')!).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={[panel]}
    visiblePlugin={panel}
    defaultTabs={[{ query: first }, { query: personal, headers: HEADERS }]}
  >
    <GraphiQL.Logo>Supermesh</GraphiQL.Logo>
  </GraphiQL>,
);
