-- One row per basket, made of its lines. Sorted by household, because baskets are mostly read by household.
-- A basket has one household, one store, one week and one time in the source: grouping by them changes nothing.
select
  basket_id,
  household_id,
  store_id,
  week,
  transaction_timestamp as purchased_at,
  count(*)::integer as line_count,
  sum(sales_value)::decimal(9, 2) as sales_value,
  sum(retail_disc + coupon_disc + coupon_match_disc)::decimal(9, 2) as discount
from 'subgraphs/sales/data/transactions.parquet'
group by basket_id, household_id, store_id, week, transaction_timestamp
order by household_id, basket_id
