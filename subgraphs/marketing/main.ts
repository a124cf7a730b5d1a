import { serve } from '@supermesh/kit/subgraph';
import marketing from './subgraph.ts';

await serve(marketing, { port: 4104 });
