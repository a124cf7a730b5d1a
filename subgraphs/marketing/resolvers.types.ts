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
  /** A day, as in `2017-01-31` (ISO 8601). */
  Date: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Coupons sent to chosen households, to be redeemed within some weeks. */
export type Campaign = {
  __typename?: 'Campaign';
  /** Its coupons, in the order of their codes. */
  coupons?: Maybe<CouponConnection>;
  /** The last day on which its coupons count. */
  endDate?: Maybe<Scalars['Date']['output']>;
  /** The number of the campaign. */
  id: Scalars['ID']['output'];
  /** The households that it was sent to, in the order of their ids. */
  recipients?: Maybe<CampaignRecipientConnection>;
  /** The redemptions of its coupons, in the order of their days. */
  redemptions?: Maybe<RedemptionConnection>;
  /** The first day on which its coupons count. */
  startDate?: Maybe<Scalars['Date']['output']>;
  /** `Type A`, `Type B` or `Type C`. What sets the types apart the source does not say. */
  type?: Maybe<Scalars['String']['output']>;
};


/** Coupons sent to chosen households, to be redeemed within some weeks. */
export type CampaignCouponsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Coupons sent to chosen households, to be redeemed within some weeks. */
export type CampaignRecipientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Coupons sent to chosen households, to be redeemed within some weeks. */
export type CampaignRedemptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One row of a page, with its cursor. */
export type CampaignEdge = {
  __typename?: 'CampaignEdge';
  cursor: Scalars['String']['output'];
  node: Campaign;
};

/** A page of the households that a campaign was sent to. */
export type CampaignRecipientConnection = {
  __typename?: 'CampaignRecipientConnection';
  nodes?: Maybe<Array<Household>>;
  pageInfo: PageInfo;
};

/** A coupon as a campaign used it: another campaign may use the same code for other products. */
export type Coupon = {
  __typename?: 'Coupon';
  /** The campaign that sent it. */
  campaign?: Maybe<Campaign>;
  /** The number of the campaign. */
  campaignId: Scalars['ID']['output'];
  /** How many products it is good for. */
  productCount?: Maybe<Scalars['Int']['output']>;
  /** The products that it is good for, in the order of their ids. */
  products?: Maybe<CouponProductConnection>;
  /** The code of the coupon (universal product code). */
  upc: Scalars['ID']['output'];
};


/** A coupon as a campaign used it: another campaign may use the same code for other products. */
export type CouponProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of coupons. */
export type CouponConnection = {
  __typename?: 'CouponConnection';
  /** The same rows, each with its cursor. */
  edges: Array<CouponEdge>;
  nodes: Array<Coupon>;
  pageInfo: PageInfo;
};

/** One row of a page, with its cursor. */
export type CouponEdge = {
  __typename?: 'CouponEdge';
  cursor: Scalars['String']['output'];
  node: Coupon;
};

/** A page of the products that a coupon is good for. */
export type CouponProductConnection = {
  __typename?: 'CouponProductConnection';
  nodes: Array<Product>;
  pageInfo: PageInfo;
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

export type Household = {
  __typename?: 'Household';
  id: Scalars['ID']['output'];
};

/** The port `campaigns` of the data product `marketing.campaigns`. */
export type MarketingCampaigns = Governed & {
  __typename?: 'MarketingCampaigns';
  /** The data product that answers. */
  _product?: Maybe<DataProduct>;
  /** The same rows, each with its cursor. */
  edges: Array<CampaignEdge>;
  /** The rows of the page. */
  nodes: Array<Campaign>;
  pageInfo: PageInfo;
  /** How many rows the port has. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** The port `coupons` of the data product `marketing.campaigns`. */
export type MarketingCoupons = Governed & {
  __typename?: 'MarketingCoupons';
  /** The data product that answers. */
  _product?: Maybe<DataProduct>;
  /** The same rows, each with its cursor. */
  edges: Array<CouponEdge>;
  /** The rows of the page. */
  nodes: Array<Coupon>;
  pageInfo: PageInfo;
  /** How many rows the port has. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** The port `promotions` of the data product `marketing.campaigns`: a sample, the five busiest stores. */
export type MarketingPromotions = Governed & {
  __typename?: 'MarketingPromotions';
  /** The data product that answers. */
  _product?: Maybe<DataProduct>;
  /** The same rows, each with its cursor. */
  edges: Array<PromotionEdge>;
  /** The rows of the page. */
  nodes: Array<Promotion>;
  pageInfo: PageInfo;
  /** How many rows the port has. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** The port `redemptions` of the data product `marketing.campaigns`. */
export type MarketingRedemptions = Governed & {
  __typename?: 'MarketingRedemptions';
  /** The data product that answers. */
  _product?: Maybe<DataProduct>;
  /** The same rows, each with its cursor. */
  edges: Array<RedemptionEdge>;
  /** The rows of the page. */
  nodes: Array<Redemption>;
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

export type Product = {
  __typename?: 'Product';
  id: Scalars['ID']['output'];
  /** Where and when the five busiest stores promoted the product, in the order of store and week. */
  promotions?: Maybe<PromotionConnection>;
};


export type ProductPromotionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a store displayed or advertised a product in a week. */
export type Promotion = {
  __typename?: 'Promotion';
  /**
   * Where in the store: `0` nowhere, `1` front, `2` rear, `3` end of an aisle at the front, `4` in mid-aisle,
   * `5` at the rear, `6` at the side, `7` in the aisle, `9` a second place, `A` on its shelf.
   */
  displayLocation: Scalars['String']['output'];
  /**
   * Where in the week's mailer: `0` nowhere, `A` a feature and `C` a line on an inner page, `D` on the front page,
   * `F` on the back page, `H` on the front and `L` on the back of the wrap, `J` a coupon in the wrap, `P` a coupon on an
   * inner page, `X` free on an inner page, `Z` free on front, back or wrap.
   */
  mailerLocation: Scalars['String']['output'];
  /** The product. */
  product?: Maybe<Product>;
  /** The number of the product. */
  productId: Scalars['ID']['output'];
  /** The number of the store. */
  storeId: Scalars['Int']['output'];
  /** The week of the source's calendar, 1 to 53, beginning on Mondays. */
  week: Scalars['Int']['output'];
};

/** A page of promotions. */
export type PromotionConnection = {
  __typename?: 'PromotionConnection';
  /** The same rows, each with its cursor. */
  edges: Array<PromotionEdge>;
  nodes: Array<Promotion>;
  pageInfo: PageInfo;
};

/** One row of a page, with its cursor. */
export type PromotionEdge = {
  __typename?: 'PromotionEdge';
  cursor: Scalars['String']['output'];
  node: Promotion;
};

export type Query = {
  __typename?: 'Query';
  /** One campaign; null when there is none with this id. */
  marketingCampaign?: Maybe<Campaign>;
  /** All campaigns, in the order of their ids. At most 1000 in a page. */
  marketingCampaigns?: Maybe<MarketingCampaigns>;
  /** One coupon of one campaign; null when the campaign did not have it. */
  marketingCoupon?: Maybe<Coupon>;
  /** All coupons of all campaigns, in the order of coupon and campaign. At most 1000 in a page. */
  marketingCoupons?: Maybe<MarketingCoupons>;
  /** One promotion; null when there is none with this key. */
  marketingPromotion?: Maybe<Promotion>;
  /** All promotions of five stores, in the order of the key. At most 1000 in a page. */
  marketingPromotions?: Maybe<MarketingPromotions>;
  /** One redemption; null when there is none with this id. */
  marketingRedemption?: Maybe<Redemption>;
  /** All redemptions of coupons, in the order of their ids, which is the order of their days. At most 1000 in a page. */
  marketingRedemptions?: Maybe<MarketingRedemptions>;
};


export type QueryMarketingCampaignArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMarketingCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMarketingCouponArgs = {
  campaignId: Scalars['ID']['input'];
  upc: Scalars['ID']['input'];
};


export type QueryMarketingCouponsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMarketingPromotionArgs = {
  displayLocation: Scalars['String']['input'];
  mailerLocation: Scalars['String']['input'];
  productId: Scalars['ID']['input'];
  storeId: Scalars['Int']['input'];
  week: Scalars['Int']['input'];
};


export type QueryMarketingPromotionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMarketingRedemptionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMarketingRedemptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A household's use of a coupon. */
export type Redemption = {
  __typename?: 'Redemption';
  /** The campaign that had sent it. */
  campaign?: Maybe<Campaign>;
  /** The coupon that was used. */
  coupon?: Maybe<Coupon>;
  /** The household that used it. */
  household?: Maybe<Household>;
  /** Its number in the order of day, household, coupon and campaign. */
  id: Scalars['ID']['output'];
  /** The day of the use. */
  redeemedOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of redemptions. */
export type RedemptionConnection = {
  __typename?: 'RedemptionConnection';
  /** The same rows, each with its cursor. */
  edges: Array<RedemptionEdge>;
  nodes: Array<Redemption>;
  pageInfo: PageInfo;
};

/** One row of a page, with its cursor. */
export type RedemptionEdge = {
  __typename?: 'RedemptionEdge';
  cursor: Scalars['String']['output'];
  node: Redemption;
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
  Coupon: Coupon;
  Product: Product;
  Promotion: Promotion;
  Redemption: Redemption;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Campaign:
    ( { __typename: 'Campaign' }
    & GraphQLRecursivePick<FederationTypes['Campaign'], {"id":true}> );
  Coupon:
    ( { __typename: 'Coupon' }
    & GraphQLRecursivePick<FederationTypes['Coupon'], {"upc":true,"campaignId":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  Promotion:
    ( { __typename: 'Promotion' }
    & GraphQLRecursivePick<FederationTypes['Promotion'], {"productId":true,"storeId":true,"week":true,"displayLocation":true,"mailerLocation":true}> );
  Redemption:
    ( { __typename: 'Redemption' }
    & GraphQLRecursivePick<FederationTypes['Redemption'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Campaign: ResolverTypeWrapper<Row>;
  Int: ResolverTypeWrapper<Row>;
  ID: ResolverTypeWrapper<Row>;
  CampaignEdge: ResolverTypeWrapper<Row>;
  CampaignRecipientConnection: ResolverTypeWrapper<Page>;
  Coupon: ResolverTypeWrapper<Row>;
  CouponConnection: ResolverTypeWrapper<Page>;
  CouponEdge: ResolverTypeWrapper<Row>;
  CouponProductConnection: ResolverTypeWrapper<Page>;
  DataProduct: ResolverTypeWrapper<Row>;
  Date: ResolverTypeWrapper<Row>;
  Governed: ResolverTypeWrapper<Row>;
  Household: ResolverTypeWrapper<Row>;
  MarketingCampaigns: ResolverTypeWrapper<Page>;
  MarketingCoupons: ResolverTypeWrapper<Page>;
  MarketingPromotions: ResolverTypeWrapper<Page>;
  MarketingRedemptions: ResolverTypeWrapper<Page>;
  PageInfo: ResolverTypeWrapper<Row>;
  Product: ResolverTypeWrapper<Row>;
  Promotion: ResolverTypeWrapper<Row>;
  PromotionConnection: ResolverTypeWrapper<Page>;
  PromotionEdge: ResolverTypeWrapper<Row>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Redemption: ResolverTypeWrapper<Row>;
  RedemptionConnection: ResolverTypeWrapper<Page>;
  RedemptionEdge: ResolverTypeWrapper<Row>;
  String: ResolverTypeWrapper<Row>;
  Boolean: ResolverTypeWrapper<Row>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Campaign: Row;
  Int: Row;
  ID: Row;
  CampaignEdge: Row;
  CampaignRecipientConnection: Page;
  Coupon: Row;
  CouponConnection: Page;
  CouponEdge: Row;
  CouponProductConnection: Page;
  DataProduct: Row;
  Date: Row;
  Governed: Row;
  Household: Row;
  MarketingCampaigns: Page;
  MarketingCoupons: Page;
  MarketingPromotions: Page;
  MarketingRedemptions: Page;
  PageInfo: Row;
  Product: Row;
  Promotion: Row;
  PromotionConnection: Page;
  PromotionEdge: Row;
  Query: Record<PropertyKey, never>;
  Redemption: Row;
  RedemptionConnection: Page;
  RedemptionEdge: Row;
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
  coupons?: Resolver<Maybe<ResolversTypes['CouponConnection']>, ParentType, ContextType, RequireFields<CampaignCouponsArgs, 'first'>>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recipients?: Resolver<Maybe<ResolversTypes['CampaignRecipientConnection']>, ParentType, ContextType, RequireFields<CampaignRecipientsArgs, 'first'>>;
  redemptions?: Resolver<Maybe<ResolversTypes['RedemptionConnection']>, ParentType, ContextType, RequireFields<CampaignRedemptionsArgs, 'first'>>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CampaignEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
};

export type CampaignRecipientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignRecipientConnection'] = ResolversParentTypes['CampaignRecipientConnection']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['Household']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CouponResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coupon'] = ResolversParentTypes['Coupon'], FederationReferenceType extends FederationReferenceTypes['Coupon'] = FederationReferenceTypes['Coupon']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Coupon']> | FederationReferenceType, FederationReferenceType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  products?: Resolver<Maybe<ResolversTypes['CouponProductConnection']>, ParentType, ContextType, RequireFields<CouponProductsArgs, 'first'>>;
  upc?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CouponConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponConnection'] = ResolversParentTypes['CouponConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CouponEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Coupon']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CouponEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponEdge'] = ResolversParentTypes['CouponEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coupon'], ParentType, ContextType>;
};

export type CouponProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponProductConnection'] = ResolversParentTypes['CouponProductConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DataProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataProduct'] = ResolversParentTypes['DataProduct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type GovernedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Governed'] = ResolversParentTypes['Governed']> = {
  __resolveType: TypeResolveFn<'MarketingCampaigns' | 'MarketingCoupons' | 'MarketingPromotions' | 'MarketingRedemptions', ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MarketingCampaignsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketingCampaigns'] = ResolversParentTypes['MarketingCampaigns']> = {
  _product?: Resolver<Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Campaign']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarketingCouponsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketingCoupons'] = ResolversParentTypes['MarketingCoupons']> = {
  _product?: Resolver<Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CouponEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Coupon']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarketingPromotionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketingPromotions'] = ResolversParentTypes['MarketingPromotions']> = {
  _product?: Resolver<Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PromotionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Promotion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarketingRedemptionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketingRedemptions'] = ResolversParentTypes['MarketingRedemptions']> = {
  _product?: Resolver<Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RedemptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Redemption']>, ParentType, ContextType>;
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

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  promotions?: Resolver<Maybe<ResolversTypes['PromotionConnection']>, ParentType, ContextType, RequireFields<ProductPromotionsArgs, 'first'>>;
};

export type PromotionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Promotion'] = ResolversParentTypes['Promotion'], FederationReferenceType extends FederationReferenceTypes['Promotion'] = FederationReferenceTypes['Promotion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Promotion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  displayLocation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mailerLocation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  week?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PromotionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionConnection'] = ResolversParentTypes['PromotionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PromotionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Promotion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PromotionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionEdge'] = ResolversParentTypes['PromotionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Promotion'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  marketingCampaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryMarketingCampaignArgs, 'id'>>;
  marketingCampaigns?: Resolver<Maybe<ResolversTypes['MarketingCampaigns']>, ParentType, ContextType, RequireFields<QueryMarketingCampaignsArgs, 'first'>>;
  marketingCoupon?: Resolver<Maybe<ResolversTypes['Coupon']>, ParentType, ContextType, RequireFields<QueryMarketingCouponArgs, 'campaignId' | 'upc'>>;
  marketingCoupons?: Resolver<Maybe<ResolversTypes['MarketingCoupons']>, ParentType, ContextType, RequireFields<QueryMarketingCouponsArgs, 'first'>>;
  marketingPromotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType, RequireFields<QueryMarketingPromotionArgs, 'displayLocation' | 'mailerLocation' | 'productId' | 'storeId' | 'week'>>;
  marketingPromotions?: Resolver<Maybe<ResolversTypes['MarketingPromotions']>, ParentType, ContextType, RequireFields<QueryMarketingPromotionsArgs, 'first'>>;
  marketingRedemption?: Resolver<Maybe<ResolversTypes['Redemption']>, ParentType, ContextType, RequireFields<QueryMarketingRedemptionArgs, 'id'>>;
  marketingRedemptions?: Resolver<Maybe<ResolversTypes['MarketingRedemptions']>, ParentType, ContextType, RequireFields<QueryMarketingRedemptionsArgs, 'first'>>;
};

export type RedemptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Redemption'] = ResolversParentTypes['Redemption'], FederationReferenceType extends FederationReferenceTypes['Redemption'] = FederationReferenceTypes['Redemption']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Redemption']> | FederationReferenceType, FederationReferenceType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  coupon?: Resolver<Maybe<ResolversTypes['Coupon']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  redeemedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RedemptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedemptionConnection'] = ResolversParentTypes['RedemptionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RedemptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Redemption']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RedemptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedemptionEdge'] = ResolversParentTypes['RedemptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Redemption'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Campaign?: CampaignResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  CampaignRecipientConnection?: CampaignRecipientConnectionResolvers<ContextType>;
  Coupon?: CouponResolvers<ContextType>;
  CouponConnection?: CouponConnectionResolvers<ContextType>;
  CouponEdge?: CouponEdgeResolvers<ContextType>;
  CouponProductConnection?: CouponProductConnectionResolvers<ContextType>;
  DataProduct?: DataProductResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Governed?: GovernedResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  MarketingCampaigns?: MarketingCampaignsResolvers<ContextType>;
  MarketingCoupons?: MarketingCouponsResolvers<ContextType>;
  MarketingPromotions?: MarketingPromotionsResolvers<ContextType>;
  MarketingRedemptions?: MarketingRedemptionsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Promotion?: PromotionResolvers<ContextType>;
  PromotionConnection?: PromotionConnectionResolvers<ContextType>;
  PromotionEdge?: PromotionEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Redemption?: RedemptionResolvers<ContextType>;
  RedemptionConnection?: RedemptionConnectionResolvers<ContextType>;
  RedemptionEdge?: RedemptionEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  classified?: ClassifiedDirectiveResolver<any, any, ContextType>;
  dataProduct?: DataProductDirectiveResolver<any, any, ContextType>;
  derivedFrom?: DerivedFromDirectiveResolver<any, any, ContextType>;
};
