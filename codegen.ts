import type { CodegenConfig } from '@graphql-codegen/cli';

const row = '@supermesh/kit/source#Row';
const page = '@supermesh/kit/source#Page';

/** The resolver types of one domain: rows by default, pages where a type is a list, and the domain's own context. */
function domain(name: string, pages: readonly string[]): CodegenConfig['generates'] {
  return {
    [`subgraphs/${name}/resolvers.types.ts`]: {
      schema: `subgraphs/${name}/schema.graphql`,
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        useTypeImports: true,
        enumsAsTypes: true,
        contextType: './sources.ts#Context',
        defaultMapper: row,
        mappers: Object.fromEntries(pages.map((type) => [type, page])),
        scalars: { Date: 'string', DateTime: 'string', Decimal: 'string' },
      },
    },
  };
}

const config: CodegenConfig = {
  importExtension: '.ts',
  generates: {
    ...domain('assortment', ['AssortmentProducts']),
    ...domain('customers', ['CustomersHouseholds']),
    ...domain('insights', ['InsightsCampaignEffects']),
    ...domain('marketing', [
      'MarketingCampaigns',
      'MarketingCoupons',
      'MarketingRedemptions',
      'MarketingPromotions',
      'CampaignRecipientConnection',
      'CouponConnection',
      'CouponProductConnection',
      'RedemptionConnection',
      'PromotionConnection',
    ]),
    ...domain('sales', [
      'SalesBaskets',
      'SalesTransactions',
      'BasketConnection',
      'TransactionConnection',
    ]),
  },
};

export default config;
