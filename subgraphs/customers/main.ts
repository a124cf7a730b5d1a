import { serve } from '@supermesh/kit/subgraph';
import customers from './subgraph.ts';

await serve(customers, { port: 4102 });
