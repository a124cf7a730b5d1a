import type { Resolvers } from './resolvers.types.ts';

export const resolvers: Resolvers = {
  Query: {
    insightsCampaignEffects: (_, page, { campaign_effect }) => campaign_effect.page(page),
    insightsCampaignEffect: (_, { campaignId, segment }, { campaign_effect }) =>
      campaign_effect.byKey(campaignId, segment),
  },
  CampaignEffect: {
    __resolveReference: ({ campaignId, segment }, { campaign_effect }) =>
      campaign_effect.byKey(campaignId, segment),
    campaign: ({ campaignId }) => ({ id: campaignId! }),
  },
  Campaign: {
    __resolveReference: ({ id }) => ({ id }),
    effect: async ({ id }, _, { campaign_effect }) =>
      (await campaign_effect.of(['campaignId'], [id!], {})).nodes,
  },
};
