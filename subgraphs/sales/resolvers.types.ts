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
  /** A moment in UTC, as in `2017-01-31T11:53:26Z` (RFC 3339). */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as text, as in `"12.50"`. */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What a household bought in a store at one time. */
export type Basket = {
  __typename?: 'Basket';
  /** All discounts on its lines together, in dollars. */
  discount?: Maybe<Scalars['Decimal']['output']>;
  /** The household that bought it. */
  household?: Maybe<Household>;
  /** The number of the basket. */
  id: Scalars['ID']['output'];
  /** How many different products it holds. */
  lineCount?: Maybe<Scalars['Int']['output']>;
  /** Its lines, in the order of their products. */
  lines?: Maybe<TransactionConnection>;
  /** When it was bought. */
  purchasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the retailer took in for it, in dollars. */
  salesValue?: Maybe<Scalars['Decimal']['output']>;
  /** The number of the store. */
  storeId?: Maybe<Scalars['Int']['output']>;
  /** The week of the source's calendar, 1 to 53, beginning on Mondays. */
  week?: Maybe<Scalars['Int']['output']>;
};


/** What a household bought in a store at one time. */
export type BasketLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of baskets. */
export type BasketConnection = {
  __typename?: 'BasketConnection';
  /** The same rows, each with its cursor. */
  edges: Array<BasketEdge>;
  nodes: Array<Basket>;
  pageInfo: PageInfo;
};

/** One row of a page, with its cursor. */
export type BasketEdge = {
  __typename?: 'BasketEdge';
  cursor: Scalars['String']['output'];
  node: Basket;
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
  /** The baskets of the household, in the order of their ids. */
  baskets?: Maybe<BasketConnection>;
  id: Scalars['ID']['output'];
};


export type HouseholdBasketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
};

export type Query = {
  __typename?: 'Query';
  /** One basket; null when there is none with this id. */
  salesBasket?: Maybe<Basket>;
  /** All baskets, in the order of their ids. At most 1000 in a page. */
  salesBaskets?: Maybe<SalesBaskets>;
  /** One line of a basket; null when the basket does not hold this product. */
  salesTransaction?: Maybe<Transaction>;
  /** All lines of all baskets, in the order of basket and product. At most 1000 in a page. */
  salesTransactions?: Maybe<SalesTransactions>;
};


export type QuerySalesBasketArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySalesBasketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySalesTransactionArgs = {
  basketId: Scalars['ID']['input'];
  productId: Scalars['ID']['input'];
};


export type QuerySalesTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The port `baskets` of the data product `sales.transactions`. */
export type SalesBaskets = Governed & {
  __typename?: 'SalesBaskets';
  /** The data product that answers. */
  _product?: Maybe<DataProduct>;
  /** The same rows, each with its cursor. */
  edges: Array<BasketEdge>;
  /** The rows of the page. */
  nodes: Array<Basket>;
  pageInfo: PageInfo;
  /** How many rows the port has. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** The port `transactions` of the data product `sales.transactions`. */
export type SalesTransactions = Governed & {
  __typename?: 'SalesTransactions';
  /** The data product that answers. */
  _product?: Maybe<DataProduct>;
  /** The same rows, each with its cursor. */
  edges: Array<TransactionEdge>;
  /** The rows of the page. */
  nodes: Array<Transaction>;
  pageInfo: PageInfo;
  /** How many rows the port has. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One product in one basket. */
export type Transaction = {
  __typename?: 'Transaction';
  /** The basket that holds it. */
  basket?: Maybe<Basket>;
  /** The number of the basket. */
  basketId: Scalars['ID']['output'];
  /** What a manufacturer's coupon took off, in dollars. */
  couponDiscount?: Maybe<Scalars['Decimal']['output']>;
  /** What the retailer added to a manufacturer's coupon, in dollars. */
  couponMatchDiscount?: Maybe<Scalars['Decimal']['output']>;
  /** The household that bought it. */
  household?: Maybe<Household>;
  /** The product. */
  product?: Maybe<Product>;
  /** The number of the product. Some lines name a product that the assortment does not know. */
  productId: Scalars['ID']['output'];
  /** When it was bought. */
  purchasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many pieces; for fuel, a measure of its volume. */
  quantity?: Maybe<Scalars['Int']['output']>;
  /** What the loyalty card took off, in dollars. */
  retailDiscount?: Maybe<Scalars['Decimal']['output']>;
  /** What the retailer took in for the line, in dollars. */
  salesValue?: Maybe<Scalars['Decimal']['output']>;
  /** The number of the store. */
  storeId?: Maybe<Scalars['Int']['output']>;
  /** The week of the source's calendar, 1 to 53, beginning on Mondays. */
  week?: Maybe<Scalars['Int']['output']>;
};

/** A page of basket lines. */
export type TransactionConnection = {
  __typename?: 'TransactionConnection';
  /** The same rows, each with its cursor. */
  edges: Array<TransactionEdge>;
  nodes: Array<Transaction>;
  pageInfo: PageInfo;
};

/** One row of a page, with its cursor. */
export type TransactionEdge = {
  __typename?: 'TransactionEdge';
  cursor: Scalars['String']['output'];
  node: Transaction;
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
  Basket: Basket;
  Household: Household;
  Transaction: Transaction;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Basket:
    ( { __typename: 'Basket' }
    & GraphQLRecursivePick<FederationTypes['Basket'], {"id":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  Transaction:
    ( { __typename: 'Transaction' }
    & GraphQLRecursivePick<FederationTypes['Transaction'], {"basketId":true,"productId":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Basket: ResolverTypeWrapper<Row>;
  ID: ResolverTypeWrapper<Row>;
  Int: ResolverTypeWrapper<Row>;
  BasketConnection: ResolverTypeWrapper<Page>;
  BasketEdge: ResolverTypeWrapper<Row>;
  DataProduct: ResolverTypeWrapper<Row>;
  DateTime: ResolverTypeWrapper<Row>;
  Decimal: ResolverTypeWrapper<Row>;
  Governed: ResolverTypeWrapper<Row>;
  Household: ResolverTypeWrapper<Row>;
  PageInfo: ResolverTypeWrapper<Row>;
  Product: ResolverTypeWrapper<Row>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SalesBaskets: ResolverTypeWrapper<Page>;
  SalesTransactions: ResolverTypeWrapper<Page>;
  Transaction: ResolverTypeWrapper<Row>;
  TransactionConnection: ResolverTypeWrapper<Page>;
  TransactionEdge: ResolverTypeWrapper<Row>;
  String: ResolverTypeWrapper<Row>;
  Boolean: ResolverTypeWrapper<Row>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Basket: Row;
  ID: Row;
  Int: Row;
  BasketConnection: Page;
  BasketEdge: Row;
  DataProduct: Row;
  DateTime: Row;
  Decimal: Row;
  Governed: Row;
  Household: Row;
  PageInfo: Row;
  Product: Row;
  Query: Record<PropertyKey, never>;
  SalesBaskets: Page;
  SalesTransactions: Page;
  Transaction: Row;
  TransactionConnection: Page;
  TransactionEdge: Row;
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

export type BasketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Basket'] = ResolversParentTypes['Basket'], FederationReferenceType extends FederationReferenceTypes['Basket'] = FederationReferenceTypes['Basket']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Basket']> | FederationReferenceType, FederationReferenceType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['TransactionConnection']>, ParentType, ContextType, RequireFields<BasketLinesArgs, 'first'>>;
  purchasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  salesValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  storeId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  week?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BasketConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasketConnection'] = ResolversParentTypes['BasketConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BasketEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Basket']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BasketEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasketEdge'] = ResolversParentTypes['BasketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Basket'], ParentType, ContextType>;
};

export type DataProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataProduct'] = ResolversParentTypes['DataProduct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type GovernedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Governed'] = ResolversParentTypes['Governed']> = {
  __resolveType: TypeResolveFn<'SalesBaskets' | 'SalesTransactions', ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  baskets?: Resolver<Maybe<ResolversTypes['BasketConnection']>, ParentType, ContextType, RequireFields<HouseholdBasketsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  salesBasket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType, RequireFields<QuerySalesBasketArgs, 'id'>>;
  salesBaskets?: Resolver<Maybe<ResolversTypes['SalesBaskets']>, ParentType, ContextType, RequireFields<QuerySalesBasketsArgs, 'first'>>;
  salesTransaction?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType, RequireFields<QuerySalesTransactionArgs, 'basketId' | 'productId'>>;
  salesTransactions?: Resolver<Maybe<ResolversTypes['SalesTransactions']>, ParentType, ContextType, RequireFields<QuerySalesTransactionsArgs, 'first'>>;
};

export type SalesBasketsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesBaskets'] = ResolversParentTypes['SalesBaskets']> = {
  _product?: Resolver<Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['BasketEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Basket']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SalesTransactionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesTransactions'] = ResolversParentTypes['SalesTransactions']> = {
  _product?: Resolver<Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TransactionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Transaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transaction'] = ResolversParentTypes['Transaction'], FederationReferenceType extends FederationReferenceTypes['Transaction'] = FederationReferenceTypes['Transaction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Transaction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  basketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  couponDiscount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  couponMatchDiscount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purchasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retailDiscount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  salesValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  storeId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  week?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TransactionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransactionConnection'] = ResolversParentTypes['TransactionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TransactionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Transaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TransactionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransactionEdge'] = ResolversParentTypes['TransactionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Basket?: BasketResolvers<ContextType>;
  BasketConnection?: BasketConnectionResolvers<ContextType>;
  BasketEdge?: BasketEdgeResolvers<ContextType>;
  DataProduct?: DataProductResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Governed?: GovernedResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SalesBaskets?: SalesBasketsResolvers<ContextType>;
  SalesTransactions?: SalesTransactionsResolvers<ContextType>;
  Transaction?: TransactionResolvers<ContextType>;
  TransactionConnection?: TransactionConnectionResolvers<ContextType>;
  TransactionEdge?: TransactionEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  classified?: ClassifiedDirectiveResolver<any, any, ContextType>;
  dataProduct?: DataProductDirectiveResolver<any, any, ContextType>;
  derivedFrom?: DerivedFromDirectiveResolver<any, any, ContextType>;
};
