import { serve } from '@supermesh/kit/subgraph';
import metadata from './subgraph.ts';

await serve(metadata, { port: 4105 });
