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

/** The resolver types of the metadata subgraph, whose parents are models and not rows. */
const metadata: CodegenConfig['generates'] = {
  'subgraphs/metadata/resolvers.types.ts': {
    schema: 'subgraphs/metadata/schema.graphql',
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      federation: true,
      useTypeImports: true,
      enumsAsTypes: true,
      contextType: './resolvers.ts#Context',
      mappers: {
        Mesh: 'object',
        MeshCoverage: 'object',
        MeshDomain: '{ readonly id: string }',
        MeshTeam: './models.ts#OwningTeam',
        MeshTeamMember: '@supermesh/kit/contract#TeamMember',
        MeshSupportChannel: '@supermesh/kit/contract#SupportChannel',
        DataProduct: '@supermesh/kit/contract#ProductModel',
        MeshOutputPort: '@supermesh/kit/contract#OutputPort',
        MeshContract: '@supermesh/kit/contract#ContractModel',
        MeshAccessRole: '@supermesh/kit/contract#AccessRole',
        MeshServiceLevel: '@supermesh/kit/contract#ServiceLevel',
        MeshQualityRule: '@supermesh/kit/contract#QualityRule',
        MeshGraphQLField: './catalogue/fields.ts#FieldFact',
        MeshColumn: '@supermesh/kit/lineage#ColumnNode',
        MeshDataset: '@supermesh/kit/lineage#DatasetNode',
        MeshLineageEdge: '@supermesh/kit/lineage#LineageEdge',
        MeshLineageGraph: './graph/lineage.ts#Reached',
      },
    },
  },
};

const config: CodegenConfig = {
  importExtension: '.ts',
  generates: {
    ...metadata,
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
