import type { GraphQLResolveInfo } from 'graphql';
import type { OwningTeam } from './models.ts';
import type { TeamMember, SupportChannel, ProductModel, OutputPort, ContractModel, AccessRole, ServiceLevel, QualityRule } from '@supermesh/kit/contract';
import type { FieldFact } from './catalogue/fields.ts';
import type { ColumnNode, DatasetNode, LineageEdge } from '@supermesh/kit/lineage';
import type { Reached } from './graph/lineage.ts';
import type { Context } from './resolvers.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A data product (ODPS 1.0). Reached from every domain: everything but the key is nullable. */
export type DataProduct = {
  __typename?: 'DataProduct';
  /** The most closed class of its fields. */
  classification?: Maybe<MeshClassification>;
  domain?: Maybe<MeshDomain>;
  /** The products that are made from its contracts. */
  downstream?: Maybe<Array<DataProduct>>;
  id: Scalars['ID']['output'];
  kind?: Maybe<MeshProductKind>;
  limitations?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  outputPorts?: Maybe<Array<MeshOutputPort>>;
  owner?: Maybe<MeshTeam>;
  purpose?: Maybe<Scalars['String']['output']>;
  /** The quality rules of all its contracts. */
  rules?: Maybe<Array<MeshQualityRule>>;
  /** The promises of all its contracts. */
  serviceLevels?: Maybe<Array<MeshServiceLevel>>;
  status?: Maybe<MeshLifecycle>;
  /** The products whose contracts it is made from. */
  upstream?: Maybe<Array<DataProduct>>;
  usage?: Maybe<Scalars['String']['output']>;
  version?: Maybe<Scalars['String']['output']>;
};

export type Mesh = {
  __typename?: 'Mesh';
  /** One contract, in its newest version unless one is given. */
  contract?: Maybe<MeshContract>;
  /** How much of the graph has an origin, an owner and a contract. */
  coverage: MeshCoverage;
  /** One data product; null when there is none of this id, as in `sales.transactions`. */
  dataProduct?: Maybe<DataProduct>;
  /** All data products, or those of one domain. */
  dataProducts: Array<DataProduct>;
  /** One domain; null when there is none of this name. */
  domain?: Maybe<MeshDomain>;
  domains: Array<MeshDomain>;
  /** Files that could not be read; what they describe is missing here, everything else is there. */
  faults: Array<MeshFault>;
  /** A field of the graph by its schema coordinate, as in `Basket.salesValue`; null when the graph has no such field. */
  field?: Maybe<MeshGraphQlField>;
  /** Where values come from, and what is made of them. `depth` is 1 to 50 steps, `limit` 1 to 10000 nodes. */
  lineage?: Maybe<MeshLineageGraph>;
};


export type MeshContractArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['String']['input']>;
};


export type MeshDataProductArgs = {
  id: Scalars['ID']['input'];
};


export type MeshDataProductsArgs = {
  domain?: InputMaybe<Scalars['ID']['input']>;
};


export type MeshDomainArgs = {
  id: Scalars['ID']['input'];
};


export type MeshFieldArgs = {
  coordinate: Scalars['String']['input'];
};


export type MeshLineageArgs = {
  depth?: Scalars['Int']['input'];
  direction?: MeshLineageDirection;
  limit?: Scalars['Int']['input'];
  of: MeshNodeRef;
};

export type MeshAccessRole = {
  __typename?: 'MeshAccessRole';
  access?: Maybe<Scalars['String']['output']>;
  /** Who decides about a request. */
  approvers: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  role: Scalars['String']['output'];
};

/** From open to closed. */
export type MeshClassification =
  | 'CONFIDENTIAL'
  | 'INTERNAL'
  | 'PII'
  | 'PII_SPECIAL'
  | 'PUBLIC'
  | 'RESTRICTED';

export type MeshColumn = {
  __typename?: 'MeshColumn';
  /** The class that its contract gives it; null when no contract describes it. */
  classification?: Maybe<MeshClassification>;
  dataset: Scalars['String']['output'];
  inherited: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  namespace: Scalars['String']['output'];
};

export type MeshColumnRef = {
  column: Scalars['String']['input'];
  dataset: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};

/** A data contract (ODCS 3.1). */
export type MeshContract = {
  __typename?: 'MeshContract';
  apiVersion: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  limitations?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  product?: Maybe<DataProduct>;
  purpose?: Maybe<Scalars['String']['output']>;
  roles: Array<MeshAccessRole>;
  rules: Array<MeshQualityRule>;
  serviceLevels: Array<MeshServiceLevel>;
  /** The file as committed, byte for byte. */
  source: Scalars['String']['output'];
  status: MeshLifecycle;
  usage?: Maybe<Scalars['String']['output']>;
  version: Scalars['String']['output'];
};

export type MeshCoverage = {
  __typename?: 'MeshCoverage';
  /** Fields of the ports' types. */
  fields: Scalars['Int']['output'];
  /** Fields without an origin, and why. */
  gaps: Array<MeshLineageGap>;
  withContract: Scalars['Int']['output'];
  withLineage: Scalars['Int']['output'];
  withOwner: Scalars['Int']['output'];
};

export type MeshDataset = {
  __typename?: 'MeshDataset';
  name: Scalars['String']['output'];
  namespace: Scalars['String']['output'];
};

export type MeshDatasetRef = {
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};

export type MeshDomain = {
  __typename?: 'MeshDomain';
  id: Scalars['ID']['output'];
  products: Array<DataProduct>;
};

export type MeshEdgeKind =
  /** The value itself travels. */
  | 'DIRECT'
  /** It only decides about other values, as in a join or a filter. */
  | 'INDIRECT';

export type MeshEvidence =
  | 'DECLARED'
  | 'INFERRED'
  | 'OBSERVED'
  | 'PARSED';

export type MeshFault = {
  __typename?: 'MeshFault';
  column: Scalars['Int']['output'];
  file: Scalars['String']['output'];
  hint: Scalars['String']['output'];
  line: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

/** A field of the graph. */
export type MeshGraphQlField = {
  __typename?: 'MeshGraphQLField';
  classification?: Maybe<MeshClassification>;
  contract?: Maybe<MeshContract>;
  coordinate: Scalars['ID']['output'];
  /** Why it is deprecated, when it is. */
  deprecated?: Maybe<Scalars['String']['output']>;
  /** The steps that lead to it. */
  derivedFrom: Array<MeshLineageEdge>;
  description?: Maybe<Scalars['String']['output']>;
  /** What its access directives ask for; null when everybody may read it. */
  guard?: Maybe<Scalars['String']['output']>;
  /** Whether values of a more closed class than its own reach it unmasked. */
  inherited: Scalars['Boolean']['output'];
  owner?: Maybe<MeshTeam>;
  product?: Maybe<DataProduct>;
  type: Scalars['String']['output'];
};

export type MeshLifecycle =
  | 'ACTIVE'
  | 'DEPRECATED'
  | 'DRAFT'
  | 'PROPOSED'
  | 'RETIRED';

export type MeshLineageDirection =
  | 'BOTH'
  | 'DOWNSTREAM'
  | 'UPSTREAM';

export type MeshLineageEdge = {
  __typename?: 'MeshLineageEdge';
  contract?: Maybe<MeshContract>;
  /** What happens on the way, in words or code. */
  description?: Maybe<Scalars['String']['output']>;
  evidence: MeshEvidence;
  from: MeshLineageNode;
  kind: MeshEdgeKind;
  masking: Scalars['Boolean']['output'];
  subtype?: Maybe<Scalars['String']['output']>;
  to: MeshLineageNode;
};

export type MeshLineageGap = {
  __typename?: 'MeshLineageGap';
  coordinate: Scalars['String']['output'];
  reason: Scalars['String']['output'];
};

export type MeshLineageGraph = {
  __typename?: 'MeshLineageGraph';
  depthReached: Scalars['Int']['output'];
  edges: Array<MeshLineageEdge>;
  nodes: Array<MeshLineageNode>;
  root: MeshLineageNode;
  /** Whether nodes were left out because of `limit`. */
  truncated: Scalars['Boolean']['output'];
};

export type MeshLineageNode = MeshColumn | MeshDataset | MeshGraphQlField;

/** Exactly one member must be given. */
export type MeshNodeRef = {
  column?: InputMaybe<MeshColumnRef>;
  coordinate?: InputMaybe<Scalars['String']['input']>;
  dataset?: InputMaybe<MeshDatasetRef>;
};

export type MeshOutputPort = {
  __typename?: 'MeshOutputPort';
  contract?: Maybe<MeshContract>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  version: Scalars['String']['output'];
};

export type MeshProductKind =
  | 'AGGREGATE'
  | 'CONSUMER_ALIGNED'
  | 'SOURCE_ALIGNED';

/** A rule that the data keeps (ODCS 3.1, `quality`). */
export type MeshQualityRule = {
  __typename?: 'MeshQualityRule';
  description?: Maybe<Scalars['String']['output']>;
  dimension?: Maybe<Scalars['String']['output']>;
  /** `object`, or `object.property`. */
  element: Scalars['String']['output'];
  metric?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  operator?: Maybe<Scalars['String']['output']>;
  severity?: Maybe<Scalars['String']['output']>;
  /** The operator's value, as JSON. */
  threshold?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
};

/** A promise (ODCS 3.1, `slaProperties`). */
export type MeshServiceLevel = {
  __typename?: 'MeshServiceLevel';
  description?: Maybe<Scalars['String']['output']>;
  /** What it is about: an object, or `object.property`. */
  element?: Maybe<Scalars['String']['output']>;
  property: Scalars['String']['output'];
  /** Whether it is kept. Nothing is measured yet, so it is UNKNOWN. */
  state: MeshSlaState;
  target: Scalars['String']['output'];
  unit?: Maybe<Scalars['String']['output']>;
};

export type MeshSlaState =
  | 'AT_RISK'
  | 'BREACHED'
  | 'MET'
  /** Nothing has measured it yet. */
  | 'UNKNOWN';

export type MeshSupportChannel = {
  __typename?: 'MeshSupportChannel';
  channel: Scalars['String']['output'];
  scope?: Maybe<Scalars['String']['output']>;
  tool?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
};

/** A team that answers for data. */
export type MeshTeam = {
  __typename?: 'MeshTeam';
  /** How to reach it. */
  channels: Array<MeshSupportChannel>;
  id: Scalars['ID']['output'];
  members: Array<MeshTeamMember>;
  name: Scalars['String']['output'];
  owns: Array<DataProduct>;
};

export type MeshTeamMember = {
  __typename?: 'MeshTeamMember';
  role?: Maybe<Scalars['String']['output']>;
  username: Scalars['String']['output'];
};

/** What is known about the data: owners, promises, contracts and origins. */
export type Query = {
  __typename?: 'Query';
  mesh?: Maybe<Mesh>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  DataProduct: DataProduct;
  MeshContract: MeshContract;
  MeshDomain: MeshDomain;
  MeshGraphQLField: MeshGraphQlField;
  MeshOutputPort: MeshOutputPort;
  MeshTeam: MeshTeam;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  DataProduct:
    ( { __typename: 'DataProduct' }
    & GraphQLRecursivePick<FederationTypes['DataProduct'], {"id":true}> );
  MeshContract:
    ( { __typename: 'MeshContract' }
    & GraphQLRecursivePick<FederationTypes['MeshContract'], {"id":true,"version":true}> );
  MeshDomain:
    ( { __typename: 'MeshDomain' }
    & GraphQLRecursivePick<FederationTypes['MeshDomain'], {"id":true}> );
  MeshGraphQLField:
    ( { __typename: 'MeshGraphQLField' }
    & GraphQLRecursivePick<FederationTypes['MeshGraphQLField'], {"coordinate":true}> );
  MeshOutputPort:
    ( { __typename: 'MeshOutputPort' }
    & GraphQLRecursivePick<FederationTypes['MeshOutputPort'], {"id":true}> );
  MeshTeam:
    ( { __typename: 'MeshTeam' }
    & GraphQLRecursivePick<FederationTypes['MeshTeam'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  MeshLineageNode:
    | ( ColumnNode )
    | ( DatasetNode )
    | ( FieldFact )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DataProduct: ResolverTypeWrapper<ProductModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mesh: ResolverTypeWrapper<object>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  MeshAccessRole: ResolverTypeWrapper<AccessRole>;
  MeshClassification: MeshClassification;
  MeshColumn: ResolverTypeWrapper<ColumnNode>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  MeshColumnRef: MeshColumnRef;
  MeshContract: ResolverTypeWrapper<ContractModel>;
  MeshCoverage: ResolverTypeWrapper<object>;
  MeshDataset: ResolverTypeWrapper<DatasetNode>;
  MeshDatasetRef: MeshDatasetRef;
  MeshDomain: ResolverTypeWrapper<{ readonly id: string }>;
  MeshEdgeKind: MeshEdgeKind;
  MeshEvidence: MeshEvidence;
  MeshFault: ResolverTypeWrapper<MeshFault>;
  MeshGraphQLField: ResolverTypeWrapper<FieldFact>;
  MeshLifecycle: MeshLifecycle;
  MeshLineageDirection: MeshLineageDirection;
  MeshLineageEdge: ResolverTypeWrapper<LineageEdge>;
  MeshLineageGap: ResolverTypeWrapper<MeshLineageGap>;
  MeshLineageGraph: ResolverTypeWrapper<Reached>;
  MeshLineageNode: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MeshLineageNode']>;
  MeshNodeRef: MeshNodeRef;
  MeshOutputPort: ResolverTypeWrapper<OutputPort>;
  MeshProductKind: MeshProductKind;
  MeshQualityRule: ResolverTypeWrapper<QualityRule>;
  MeshServiceLevel: ResolverTypeWrapper<ServiceLevel>;
  MeshSlaState: MeshSlaState;
  MeshSupportChannel: ResolverTypeWrapper<SupportChannel>;
  MeshTeam: ResolverTypeWrapper<OwningTeam>;
  MeshTeamMember: ResolverTypeWrapper<TeamMember>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DataProduct: ProductModel;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Mesh: object;
  Int: Scalars['Int']['output'];
  MeshAccessRole: AccessRole;
  MeshColumn: ColumnNode;
  Boolean: Scalars['Boolean']['output'];
  MeshColumnRef: MeshColumnRef;
  MeshContract: ContractModel;
  MeshCoverage: object;
  MeshDataset: DatasetNode;
  MeshDatasetRef: MeshDatasetRef;
  MeshDomain: { readonly id: string };
  MeshFault: MeshFault;
  MeshGraphQLField: FieldFact;
  MeshLineageEdge: LineageEdge;
  MeshLineageGap: MeshLineageGap;
  MeshLineageGraph: Reached;
  MeshLineageNode: ResolversUnionTypes<ResolversParentTypes>['MeshLineageNode'];
  MeshNodeRef: MeshNodeRef;
  MeshOutputPort: OutputPort;
  MeshQualityRule: QualityRule;
  MeshServiceLevel: ServiceLevel;
  MeshSupportChannel: SupportChannel;
  MeshTeam: OwningTeam;
  MeshTeamMember: TeamMember;
  Query: Record<PropertyKey, never>;
};

export type DataProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataProduct'] = ResolversParentTypes['DataProduct'], FederationReferenceType extends FederationReferenceTypes['DataProduct'] = FederationReferenceTypes['DataProduct']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataProduct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  classification?: Resolver<Maybe<ResolversTypes['MeshClassification']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['MeshDomain']>, ParentType, ContextType>;
  downstream?: Resolver<Maybe<Array<ResolversTypes['DataProduct']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['MeshProductKind']>, ParentType, ContextType>;
  limitations?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outputPorts?: Resolver<Maybe<Array<ResolversTypes['MeshOutputPort']>>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['MeshTeam']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<Array<ResolversTypes['MeshQualityRule']>>, ParentType, ContextType>;
  serviceLevels?: Resolver<Maybe<Array<ResolversTypes['MeshServiceLevel']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MeshLifecycle']>, ParentType, ContextType>;
  upstream?: Resolver<Maybe<Array<ResolversTypes['DataProduct']>>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeshResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mesh'] = ResolversParentTypes['Mesh']> = {
  contract?: Resolver<Maybe<ResolversTypes['MeshContract']>, ParentType, ContextType, RequireFields<MeshContractArgs, 'id'>>;
  coverage?: Resolver<ResolversTypes['MeshCoverage'], ParentType, ContextType>;
  dataProduct?: Resolver<Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType, RequireFields<MeshDataProductArgs, 'id'>>;
  dataProducts?: Resolver<Array<ResolversTypes['DataProduct']>, ParentType, ContextType, Partial<MeshDataProductsArgs>>;
  domain?: Resolver<Maybe<ResolversTypes['MeshDomain']>, ParentType, ContextType, RequireFields<MeshDomainArgs, 'id'>>;
  domains?: Resolver<Array<ResolversTypes['MeshDomain']>, ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['MeshFault']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['MeshGraphQLField']>, ParentType, ContextType, RequireFields<MeshFieldArgs, 'coordinate'>>;
  lineage?: Resolver<Maybe<ResolversTypes['MeshLineageGraph']>, ParentType, ContextType, RequireFields<MeshLineageArgs, 'depth' | 'direction' | 'limit' | 'of'>>;
};

export type MeshAccessRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeshAccessRole'] = ResolversParentTypes['MeshAccessRole']> = {
  access?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeshColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeshColumn'] = ResolversParentTypes['MeshColumn']> = {
  classification?: Resolver<Maybe<ResolversTypes['MeshClassification']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeshContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeshContract'] = ResolversParentTypes['MeshContract'], FederationReferenceType extends FederationReferenceTypes['MeshContract'] = FederationReferenceTypes['MeshContract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MeshContract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limitations?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['MeshAccessRole']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['MeshQualityRule']>, ParentType, ContextType>;
  serviceLevels?: Resolver<Array<ResolversTypes['MeshServiceLevel']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeshLifecycle'], ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeshCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeshCoverage'] = ResolversParentTypes['MeshCoverage']> = {
  fields?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['MeshLineageGap']>, ParentType, ContextType>;
  withContract?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withLineage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withOwner?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeshDatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeshDataset'] = ResolversParentTypes['MeshDataset']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeshDomainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeshDomain'] = ResolversParentTypes['MeshDomain'], FederationReferenceType extends FederationReferenceTypes['MeshDomain'] = FederationReferenceTypes['MeshDomain']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MeshDomain']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['DataProduct']>, ParentType, ContextType>;
};

export type MeshFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeshFault'] = ResolversParentTypes['MeshFault']> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeshGraphQlFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeshGraphQLField'] = ResolversParentTypes['MeshGraphQLField'], FederationReferenceType extends FederationReferenceTypes['MeshGraphQLField'] = FederationReferenceTypes['MeshGraphQLField']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MeshGraphQLField']> | FederationReferenceType, FederationReferenceType, ContextType>;
  classification?: Resolver<Maybe<ResolversTypes['MeshClassification']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['MeshContract']>, ParentType, ContextType>;
  coordinate?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deprecated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derivedFrom?: Resolver<Array<ResolversTypes['MeshLineageEdge']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['MeshTeam']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeshLineageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeshLineageEdge'] = ResolversParentTypes['MeshLineageEdge']> = {
  contract?: Resolver<Maybe<ResolversTypes['MeshContract']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['MeshEvidence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['MeshLineageNode'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeshEdgeKind'], ParentType, ContextType>;
  masking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['MeshLineageNode'], ParentType, ContextType>;
};

export type MeshLineageGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeshLineageGap'] = ResolversParentTypes['MeshLineageGap']> = {
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeshLineageGraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeshLineageGraph'] = ResolversParentTypes['MeshLineageGraph']> = {
  depthReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['MeshLineageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MeshLineageNode']>, ParentType, ContextType>;
  root?: Resolver<ResolversTypes['MeshLineageNode'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MeshLineageNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeshLineageNode'] = ResolversParentTypes['MeshLineageNode']> = {
  __resolveType: TypeResolveFn<'MeshColumn' | 'MeshDataset' | 'MeshGraphQLField', ParentType, ContextType>;
};

export type MeshOutputPortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeshOutputPort'] = ResolversParentTypes['MeshOutputPort'], FederationReferenceType extends FederationReferenceTypes['MeshOutputPort'] = FederationReferenceTypes['MeshOutputPort']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MeshOutputPort']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['MeshContract']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeshQualityRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeshQualityRule'] = ResolversParentTypes['MeshQualityRule']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dimension?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  element?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeshServiceLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeshServiceLevel'] = ResolversParentTypes['MeshServiceLevel']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  element?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeshSlaState'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeshSupportChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeshSupportChannel'] = ResolversParentTypes['MeshSupportChannel']> = {
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tool?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeshTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeshTeam'] = ResolversParentTypes['MeshTeam'], FederationReferenceType extends FederationReferenceTypes['MeshTeam'] = FederationReferenceTypes['MeshTeam']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MeshTeam']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['MeshSupportChannel']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['MeshTeamMember']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owns?: Resolver<Array<ResolversTypes['DataProduct']>, ParentType, ContextType>;
};

export type MeshTeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeshTeamMember'] = ResolversParentTypes['MeshTeamMember']> = {
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  mesh?: Resolver<Maybe<ResolversTypes['Mesh']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DataProduct?: DataProductResolvers<ContextType>;
  Mesh?: MeshResolvers<ContextType>;
  MeshAccessRole?: MeshAccessRoleResolvers<ContextType>;
  MeshColumn?: MeshColumnResolvers<ContextType>;
  MeshContract?: MeshContractResolvers<ContextType>;
  MeshCoverage?: MeshCoverageResolvers<ContextType>;
  MeshDataset?: MeshDatasetResolvers<ContextType>;
  MeshDomain?: MeshDomainResolvers<ContextType>;
  MeshFault?: MeshFaultResolvers<ContextType>;
  MeshGraphQLField?: MeshGraphQlFieldResolvers<ContextType>;
  MeshLineageEdge?: MeshLineageEdgeResolvers<ContextType>;
  MeshLineageGap?: MeshLineageGapResolvers<ContextType>;
  MeshLineageGraph?: MeshLineageGraphResolvers<ContextType>;
  MeshLineageNode?: MeshLineageNodeResolvers<ContextType>;
  MeshOutputPort?: MeshOutputPortResolvers<ContextType>;
  MeshQualityRule?: MeshQualityRuleResolvers<ContextType>;
  MeshServiceLevel?: MeshServiceLevelResolvers<ContextType>;
  MeshSupportChannel?: MeshSupportChannelResolvers<ContextType>;
  MeshTeam?: MeshTeamResolvers<ContextType>;
  MeshTeamMember?: MeshTeamMemberResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

