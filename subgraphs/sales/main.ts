import { serve } from '@supermesh/kit/subgraph';
import sales from './subgraph.ts';

await serve(sales, { port: 4106 });
