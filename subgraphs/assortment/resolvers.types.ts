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

/** The port `products` of the data product `assortment.products`. */
export type AssortmentProducts = Governed & {
  __typename?: 'AssortmentProducts';
  /** The data product that answers. */
  _product?: Maybe<DataProduct>;
  /** The same rows, each with its cursor. */
  edges: Array<ProductEdge>;
  /** The rows of the page. */
  nodes: Array<Product>;
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

/** An article that the stores sell. */
export type Product = {
  __typename?: 'Product';
  /** `National` for a manufacturer's brand, `Private` for the retailer's own. */
  brand?: Maybe<Scalars['String']['output']>;
  /** What it is, coarsely, as in `FRZN ICE`. Unknown for some products. */
  category?: Maybe<Scalars['String']['output']>;
  /** The department of the store, as in `GROCERY`. */
  department?: Maybe<Scalars['String']['output']>;
  /** The retailer's number of the product. */
  id: Scalars['ID']['output'];
  /** The number of its manufacturer. */
  manufacturerId?: Maybe<Scalars['Int']['output']>;
  /** How much one piece holds, as printed, as in `22 LB`. Unknown for a third of the products. */
  packageSize?: Maybe<Scalars['String']['output']>;
  /** What it is, finely, as in `ICE - CRUSHED/CUBED`. Unknown for some products. */
  type?: Maybe<Scalars['String']['output']>;
};

/** One row of a page, with its cursor. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  cursor: Scalars['String']['output'];
  node: Product;
};

export type Query = {
  __typename?: 'Query';
  /** One product; null when there is none with this id. */
  assortmentProduct?: Maybe<Product>;
  /** All products of the assortment, in the order of their ids. At most 1000 in a page. */
  assortmentProducts?: Maybe<AssortmentProducts>;
};


export type QueryAssortmentProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssortmentProductsArgs = {
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
  Product: Product;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AssortmentProducts: ResolverTypeWrapper<Page>;
  Int: ResolverTypeWrapper<Row>;
  DataProduct: ResolverTypeWrapper<Row>;
  ID: ResolverTypeWrapper<Row>;
  Governed: ResolverTypeWrapper<Row>;
  PageInfo: ResolverTypeWrapper<Row>;
  Product: ResolverTypeWrapper<Row>;
  ProductEdge: ResolverTypeWrapper<Row>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Row>;
  Boolean: ResolverTypeWrapper<Row>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AssortmentProducts: Page;
  Int: Row;
  DataProduct: Row;
  ID: Row;
  Governed: Row;
  PageInfo: Row;
  Product: Row;
  ProductEdge: Row;
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

export type AssortmentProductsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssortmentProducts'] = ResolversParentTypes['AssortmentProducts']> = {
  _product?: Resolver<Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataProduct'] = ResolversParentTypes['DataProduct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GovernedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Governed'] = ResolversParentTypes['Governed']> = {
  __resolveType: TypeResolveFn<'AssortmentProducts', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manufacturerId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  packageSize?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  assortmentProduct?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryAssortmentProductArgs, 'id'>>;
  assortmentProducts?: Resolver<Maybe<ResolversTypes['AssortmentProducts']>, ParentType, ContextType, RequireFields<QueryAssortmentProductsArgs, 'first'>>;
};

export type Resolvers<ContextType = Context> = {
  AssortmentProducts?: AssortmentProductsResolvers<ContextType>;
  DataProduct?: DataProductResolvers<ContextType>;
  Governed?: GovernedResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  classified?: ClassifiedDirectiveResolver<any, any, ContextType>;
  dataProduct?: DataProductDirectiveResolver<any, any, ContextType>;
  derivedFrom?: DerivedFromDirectiveResolver<any, any, ContextType>;
};
