import { classifications } from '@supermesh/kit/contract';
import type { Finding, MeshModel, Policy } from './policy.ts';

const HIGHEST = classifications.indexOf('internal');

/** A denied key removes its whole row, and a key travels to every domain that refers to it. */
export const noKeyIsPersonalData: Policy = {
  id: 'MESH_PII_IN_KEY',
  name: 'MUST no key be classified above internal',
  why: 'Keys are copied into every domain that refers to them, and a denied key takes its row along.',
  hint: 'Give the object a key without meaning of its own, and classify that.',
  controls: [{ framework: 'ISO27001', control: 'A.5.34' }],
  *check({ contracts }: MeshModel): Iterable<Finding> {
    for (const { file, objects } of contracts) {
      for (const { type, key } of objects) {
        for (const { field, classification, at } of key) {
          if (classifications.indexOf(classification) <= HIGHEST) continue;
          yield {
            target: `${type}.${field}`,
            message: `The key is ${classification}.`,
            at: { file, ...at },
          };
        }
      }
    }
  },
};
