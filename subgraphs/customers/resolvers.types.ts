import type { GraphQLResolveInfo } from 'graphql';
import type { Page, Row } from '@supermesh/kit/source';
import type { Context } from './sources.ts';
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

/** The port `households` of the data product `customers.households`. */
export type CustomersHouseholds = Governed & {
  __typename?: 'CustomersHouseholds';
  /** The data product that answers. */
  _product?: Maybe<DataProduct>;
  /** The same rows, each with its cursor. */
  edges?: Maybe<Array<HouseholdEdge>>;
  /** The rows of the page. */
  nodes?: Maybe<Array<Household>>;
  pageInfo: PageInfo;
  /** How many rows the port has. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type DataProduct = {
  __typename?: 'DataProduct';
  id: Scalars['ID']['output'];
};

/** What every port's wrapper carries: the data product that answers. */
export type Governed = {
  /** The data product, with its owner, promises and origin. */
  _product?: Maybe<DataProduct>;
};

/** People who shop with one loyalty card. Demographics are known for a third of the households. */
export type Household = {
  __typename?: 'Household';
  /** The age of the head of the household, as a band: `19-24` to `65+`. */
  ageBand?: Maybe<Scalars['String']['output']>;
  /** Whether demographics are known; when not, all of them are null. */
  hasDemographics?: Maybe<Scalars['Boolean']['output']>;
  /** `Homeowner`, `Renter`, `Probable Homeowner` or `Probable Renter`. */
  homeOwnership?: Maybe<Scalars['String']['output']>;
  /** Adults and children, as in `2 Adults Kids`. */
  householdComposition?: Maybe<Scalars['String']['output']>;
  /** How many people: `1` to `5+`. */
  householdSize?: Maybe<Scalars['String']['output']>;
  /** The number of the household. */
  id: Scalars['ID']['output'];
  /** The income of a year in dollars, as a band: `Under 15K` to `250K+`. */
  incomeBand?: Maybe<Scalars['String']['output']>;
  /** How many children: `0` to `3+`. */
  kidsCount?: Maybe<Scalars['String']['output']>;
  /** `Married` or `Unmarried`. */
  maritalStatus?: Maybe<Scalars['String']['output']>;
};

/** One row of a page, with its cursor. */
export type HouseholdEdge = {
  __typename?: 'HouseholdEdge';
  cursor: Scalars['String']['output'];
  node: Household;
};

/** Where a page stands in its list (GraphQL Cursor Connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the page's last row: pass it as `after` to go on. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether rows follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was asked for with `after`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first row. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** One household; null when there is none with this id. */
  customersHousehold?: Maybe<Household>;
  /** All households, in the order of their ids. At most 1000 in a page. */
  customersHouseholds?: Maybe<CustomersHouseholds>;
};


export type QueryCustomersHouseholdArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCustomersHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  Household: Household;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CustomersHouseholds: ResolverTypeWrapper<Page>;
  Int: ResolverTypeWrapper<Row>;
  DataProduct: ResolverTypeWrapper<Row>;
  ID: ResolverTypeWrapper<Row>;
  Governed: ResolverTypeWrapper<Row>;
  Household: ResolverTypeWrapper<Row>;
  HouseholdEdge: ResolverTypeWrapper<Row>;
  PageInfo: ResolverTypeWrapper<Row>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Row>;
  Boolean: ResolverTypeWrapper<Row>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CustomersHouseholds: Page;
  Int: Row;
  DataProduct: Row;
  ID: Row;
  Governed: Row;
  Household: Row;
  HouseholdEdge: Row;
  PageInfo: Row;
  Query: Record<PropertyKey, never>;
  String: Row;
  Boolean: Row;
};

export type ClassifiedDirectiveArgs = {
  as: Scalars['String']['input'];
};

export type ClassifiedDirectiveResolver<Result, Parent, ContextType = Context, Args = ClassifiedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type DataProductDirectiveArgs = {
  contract: Scalars['String']['input'];
  id: Scalars['String']['input'];
  port: Scalars['String']['input'];
};

export type DataProductDirectiveResolver<Result, Parent, ContextType = Context, Args = DataProductDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type DerivedFromDirectiveArgs = {
  column?: Maybe<Scalars['String']['input']>;
  dataset?: Maybe<Scalars['String']['input']>;
  masking?: Maybe<Scalars['Boolean']['input']>;
  none?: Maybe<Scalars['String']['input']>;
  subtype?: Maybe<Scalars['String']['input']>;
};

export type DerivedFromDirectiveResolver<Result, Parent, ContextType = Context, Args = DerivedFromDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CustomersHouseholdsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomersHouseholds'] = ResolversParentTypes['CustomersHouseholds']> = {
  _product?: Resolver<Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  edges?: Resolver<Maybe<Array<ResolversTypes['HouseholdEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['Household']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataProduct'] = ResolversParentTypes['DataProduct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GovernedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Governed'] = ResolversParentTypes['Governed']> = {
  __resolveType: TypeResolveFn<'CustomersHouseholds', ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasDemographics?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  homeOwnership?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  householdComposition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  householdSize?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incomeBand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kidsCount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maritalStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HouseholdEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdEdge'] = ResolversParentTypes['HouseholdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  customersHousehold?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryCustomersHouseholdArgs, 'id'>>;
  customersHouseholds?: Resolver<Maybe<ResolversTypes['CustomersHouseholds']>, ParentType, ContextType, RequireFields<QueryCustomersHouseholdsArgs, 'first'>>;
};

export type Resolvers<ContextType = Context> = {
  CustomersHouseholds?: CustomersHouseholdsResolvers<ContextType>;
  DataProduct?: DataProductResolvers<ContextType>;
  Governed?: GovernedResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  classified?: ClassifiedDirectiveResolver<any, any, ContextType>;
  dataProduct?: DataProductDirectiveResolver<any, any, ContextType>;
  derivedFrom?: DerivedFromDirectiveResolver<any, any, ContextType>;
};
