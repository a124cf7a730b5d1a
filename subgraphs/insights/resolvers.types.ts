import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
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
  /** An exact decimal number as text, as in `"12.50"`. */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type Campaign = {
  __typename?: 'Campaign';
  /** Its effect on each segment of at least ten recipients. */
  effect?: Maybe<Array<CampaignEffect>>;
  id: Scalars['ID']['output'];
};

/** What the recipients of a campaign spent before, during and after it, for one segment of them. */
export type CampaignEffect = {
  __typename?: 'CampaignEffect';
  /** The campaign. */
  campaign?: Maybe<Campaign>;
  /** The number of the campaign. */
  campaignId: Scalars['ID']['output'];
  /** `spendAfter` for one household and one covered day, in dollars. */
  dailySpendAfter?: Maybe<Scalars['Decimal']['output']>;
  /** `spendBefore` for one household and one covered day, in dollars. */
  dailySpendBefore?: Maybe<Scalars['Decimal']['output']>;
  /** `spendDuring` for one household and one covered day, in dollars. */
  dailySpendDuring?: Maybe<Scalars['Decimal']['output']>;
  /** How many days of the window after the data covers. */
  daysAfter?: Maybe<Scalars['Int']['output']>;
  /** How many days of the window before the data covers. */
  daysBefore?: Maybe<Scalars['Int']['output']>;
  /** How many days of the campaign the data covers. */
  daysDuring?: Maybe<Scalars['Int']['output']>;
  /** How many households of the segment received the campaign; at least ten. */
  households?: Maybe<Scalars['Int']['output']>;
  /** How many days the campaign lasted; the windows before and after are as long. */
  lengthDays?: Maybe<Scalars['Int']['output']>;
  /** `dailySpendDuring / dailySpendBefore - 1`; null when nothing before is known. It compares, it proves no cause. */
  lift?: Maybe<Scalars['Float']['output']>;
  /** How many coupons of the campaign they redeemed. */
  redemptions?: Maybe<Scalars['Int']['output']>;
  /** The households by income in a year: `under 50K`, `50K-99K`, `100K and over` or `unknown`. */
  segment: Scalars['String']['output'];
  /** What they spent in the window after, in dollars; null when the data covers no day of it. */
  spendAfter?: Maybe<Scalars['Decimal']['output']>;
  /** What they spent in the window before, in dollars; null when the data covers no day of it. */
  spendBefore?: Maybe<Scalars['Decimal']['output']>;
  /** What they spent during the campaign, in dollars. */
  spendDuring?: Maybe<Scalars['Decimal']['output']>;
};

/** One row of a page, with its cursor. */
export type CampaignEffectEdge = {
  __typename?: 'CampaignEffectEdge';
  cursor: Scalars['String']['output'];
  node: CampaignEffect;
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

/** The port `campaign-effect` of the data product `insights.campaign-effect`. */
export type InsightsCampaignEffects = Governed & {
  __typename?: 'InsightsCampaignEffects';
  /** The data product that answers. */
  _product?: Maybe<DataProduct>;
  /** The same rows, each with its cursor. */
  edges: Array<CampaignEffectEdge>;
  /** The rows of the page. */
  nodes: Array<CampaignEffect>;
  pageInfo: PageInfo;
  /** How many rows the port has. */
  totalCount?: Maybe<Scalars['Int']['output']>;
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
  /** The effect of one campaign on one segment; null for a campaign or segment that has no row. */
  insightsCampaignEffect?: Maybe<CampaignEffect>;
  /** The effect of each campaign on each segment, in the order of campaign and segment. At most 1000 in a page. */
  insightsCampaignEffects?: Maybe<InsightsCampaignEffects>;
};


export type QueryInsightsCampaignEffectArgs = {
  campaignId: Scalars['ID']['input'];
  segment: Scalars['String']['input'];
};


export type QueryInsightsCampaignEffectsArgs = {
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
  Campaign: Campaign;
  CampaignEffect: CampaignEffect;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Campaign:
    ( { __typename: 'Campaign' }
    & GraphQLRecursivePick<FederationTypes['Campaign'], {"id":true}> );
  CampaignEffect:
    ( { __typename: 'CampaignEffect' }
    & GraphQLRecursivePick<FederationTypes['CampaignEffect'], {"campaignId":true,"segment":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Campaign: ResolverTypeWrapper<Row>;
  ID: ResolverTypeWrapper<Row>;
  CampaignEffect: ResolverTypeWrapper<Row>;
  Int: ResolverTypeWrapper<Row>;
  Float: ResolverTypeWrapper<Row>;
  CampaignEffectEdge: ResolverTypeWrapper<Row>;
  DataProduct: ResolverTypeWrapper<Row>;
  Decimal: ResolverTypeWrapper<Row>;
  Governed: ResolverTypeWrapper<Row>;
  InsightsCampaignEffects: ResolverTypeWrapper<Page>;
  PageInfo: ResolverTypeWrapper<Row>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Row>;
  Boolean: ResolverTypeWrapper<Row>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Campaign: Row;
  ID: Row;
  CampaignEffect: Row;
  Int: Row;
  Float: Row;
  CampaignEffectEdge: Row;
  DataProduct: Row;
  Decimal: Row;
  Governed: Row;
  InsightsCampaignEffects: Page;
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

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'], FederationReferenceType extends FederationReferenceTypes['Campaign'] = FederationReferenceTypes['Campaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  effect?: Resolver<Maybe<Array<ResolversTypes['CampaignEffect']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CampaignEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignEffect'] = ResolversParentTypes['CampaignEffect'], FederationReferenceType extends FederationReferenceTypes['CampaignEffect'] = FederationReferenceTypes['CampaignEffect']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CampaignEffect']> | FederationReferenceType, FederationReferenceType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dailySpendAfter?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  dailySpendBefore?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  dailySpendDuring?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  daysAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysDuring?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lengthDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lift?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  redemptions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spendAfter?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  spendBefore?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  spendDuring?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type CampaignEffectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignEffectEdge'] = ResolversParentTypes['CampaignEffectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CampaignEffect'], ParentType, ContextType>;
};

export type DataProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataProduct'] = ResolversParentTypes['DataProduct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type GovernedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Governed'] = ResolversParentTypes['Governed']> = {
  __resolveType: TypeResolveFn<'InsightsCampaignEffects', ParentType, ContextType>;
};

export type InsightsCampaignEffectsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsightsCampaignEffects'] = ResolversParentTypes['InsightsCampaignEffects']> = {
  _product?: Resolver<Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CampaignEffectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CampaignEffect']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  insightsCampaignEffect?: Resolver<Maybe<ResolversTypes['CampaignEffect']>, ParentType, ContextType, RequireFields<QueryInsightsCampaignEffectArgs, 'campaignId' | 'segment'>>;
  insightsCampaignEffects?: Resolver<Maybe<ResolversTypes['InsightsCampaignEffects']>, ParentType, ContextType, RequireFields<QueryInsightsCampaignEffectsArgs, 'first'>>;
};

export type Resolvers<ContextType = Context> = {
  Campaign?: CampaignResolvers<ContextType>;
  CampaignEffect?: CampaignEffectResolvers<ContextType>;
  CampaignEffectEdge?: CampaignEffectEdgeResolvers<ContextType>;
  DataProduct?: DataProductResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  Governed?: GovernedResolvers<ContextType>;
  InsightsCampaignEffects?: InsightsCampaignEffectsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  classified?: ClassifiedDirectiveResolver<any, any, ContextType>;
  dataProduct?: DataProductDirectiveResolver<any, any, ContextType>;
  derivedFrom?: DerivedFromDirectiveResolver<any, any, ContextType>;
};
