import { everyProductHasAnOwner } from './every-product-has-an-owner.ts';
import { noKeyIsPersonalData } from './no-key-is-personal-data.ts';
import type { Policy } from './policy.ts';
import { rootAndCrossDomainFieldsAreNullable } from './root-and-cross-domain-fields-are-nullable.ts';

export type { Control, Finding, MeshModel, Policy, PublishedSchema } from './policy.ts';

/** Every policy, in the order in which they are reported. */
export const policies: readonly Policy[] = [
  everyProductHasAnOwner,
  noKeyIsPersonalData,
  rootAndCrossDomainFieldsAreNullable,
];
