import type { Resolvers } from './resolvers.types.ts';

export const resolvers: Resolvers = {
  Query: {
    marketingCampaigns: (_, page, { campaigns }) => campaigns.page(page),
    marketingCampaign: (_, { id }, { campaigns }) => campaigns.byKey(id),
    marketingCoupons: (_, page, { coupons }) => coupons.page(page),
    marketingCoupon: (_, { upc, campaignId }, { coupons }) => coupons.byKey(upc, campaignId),
    marketingRedemptions: (_, page, { redemptions }) => redemptions.page(page),
    marketingRedemption: (_, { id }, { redemptions }) => redemptions.byKey(id),
    marketingPromotions: (_, page, { promotions }) => promotions.page(page),
    marketingPromotion: (_, key, { promotions }) =>
      promotions.byKey(
        key.productId,
        key.storeId,
        key.week,
        key.displayLocation,
        key.mailerLocation,
      ),
  },
  Campaign: {
    __resolveReference: ({ id }, { campaigns }) => campaigns.byKey(id),
    coupons: ({ id }, page, { coupons }) => coupons.of(['campaignId'], [id!], page),
    redemptions: ({ id }, page, { redemptions }) => redemptions.of(['campaign'], [id!], page),
    recipients: ({ id }, page, { recipients }) => recipients.of(['campaign'], [id!], page),
  },
  CampaignRecipientConnection: {
    nodes: ({ nodes }) => nodes.map(({ household }) => ({ id: household! })),
  },
  Coupon: {
    __resolveReference: ({ upc, campaignId }, { coupons }) => coupons.byKey(upc, campaignId),
    campaign: ({ campaignId }, _, { campaigns }) => campaigns.byKey(campaignId!),
    products: ({ upc, campaignId }, page, { coupon_products }) =>
      coupon_products.of(['upc', 'campaignId'], [upc!, campaignId!], page),
  },
  CouponProductConnection: {
    nodes: ({ nodes }) => nodes.map(({ product }) => ({ id: product! })),
  },
  Redemption: {
    __resolveReference: ({ id }, { redemptions }) => redemptions.byKey(id),
    coupon: ({ coupon, campaign }, _, { coupons }) => coupons.byKey(coupon!, campaign!),
    campaign: ({ campaign }, _, { campaigns }) => campaigns.byKey(campaign!),
    household: ({ household }) => ({ id: household! }),
  },
  Promotion: {
    __resolveReference: (key, { promotions }) =>
      promotions.byKey(
        key.productId,
        key.storeId,
        key.week,
        key.displayLocation,
        key.mailerLocation,
      ),
    product: ({ productId }) => ({ id: productId! }),
  },
  Product: {
    __resolveReference: ({ id }) => ({ id }),
    promotions: ({ id }, page, { promotions }) => promotions.of(['productId'], [id!], page),
  },
};
