import { serve } from '@supermesh/kit/subgraph';
import insights from './subgraph.ts';

await serve(insights, { port: 4103 });
