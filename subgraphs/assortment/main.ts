import { serve } from '@supermesh/kit/subgraph';
import assortment from './subgraph.ts';

await serve(assortment, { port: 4101 });
