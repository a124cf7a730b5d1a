-- What the recipients of a campaign spent before, during and after it, by income segment.
-- The windows before and after are as long as the campaign. The data covers 2017 only: days_* says how much of a
-- window is covered, and spending is compared per household and covered day. Days are UTC days, as in the times.
-- Segments of fewer than ten recipients are dropped, so that no row speaks of a small group.
with calendar as (
  select unnest(generate_series(date '2017-01-01', date '2017-12-31', interval 1 day))::date as day
),
campaigns as (
  select campaign_id, start_date, end_date, (end_date - start_date + 1)::integer as length_days
  from 'subgraphs/marketing/data/campaigns.parquet'
),
days as (
  select
    campaign_id,
    day,
    case when day < start_date then 'before' when day <= end_date then 'during' else 'after' end as part
  from campaigns join calendar on day between start_date - length_days and end_date + length_days
),
covered as (
  select
    campaign_id,
    (count(*) filter (part = 'before'))::integer as days_before,
    (count(*) filter (part = 'during'))::integer as days_during,
    (count(*) filter (part = 'after'))::integer as days_after
  from days
  group by campaign_id
),
recipients as (
  select
    campaign_id,
    household_id,
    case
      when income is null then 'unknown'
      when income in ('Under 15K', '15-24K', '25-34K', '35-49K') then 'under 50K'
      when income in ('50-74K', '75-99K') then '50K-99K'
      else '100K and over'
    end as segment
  from 'subgraphs/marketing/data/recipients.parquet'
  join 'subgraphs/customers/data/households.parquet' using (household_id)
),
segments as (
  select campaign_id, segment, count(*)::integer as households
  from recipients
  group by campaign_id, segment
  having count(*) >= 10
),
redeemed as (
  select campaign_id, segment, count(*)::integer as redemptions
  from recipients join 'subgraphs/marketing/data/redemptions.parquet' using (campaign_id, household_id)
  group by campaign_id, segment
),
daily as (
  select household_id, transaction_timestamp::date as day, sum(sales_value) as sales_value
  from 'subgraphs/sales/data/transactions.parquet'
  group by household_id, day
),
spent as (
  select
    campaign_id,
    segment,
    sum(sales_value) filter (part = 'before') as before,
    sum(sales_value) filter (part = 'during') as during,
    sum(sales_value) filter (part = 'after') as after
  from recipients join days using (campaign_id) join daily using (household_id, day)
  group by campaign_id, segment
),
effect as (
  select
    campaign_id,
    segment,
    households,
    coalesce(redemptions, 0) as redemptions,
    length_days,
    days_before,
    days_during,
    days_after,
    case when days_before > 0 then coalesce(before, 0) end::decimal(12, 2) as spend_before,
    case when days_during > 0 then coalesce(during, 0) end::decimal(12, 2) as spend_during,
    case when days_after > 0 then coalesce(after, 0) end::decimal(12, 2) as spend_after,
    (spend_before / (households * days_before))::decimal(12, 4) as daily_spend_before,
    (spend_during / (households * days_during))::decimal(12, 4) as daily_spend_during,
    (spend_after / (households * days_after))::decimal(12, 4) as daily_spend_after
  from segments
  join campaigns using (campaign_id)
  join covered using (campaign_id)
  left join redeemed using (campaign_id, segment)
  left join spent using (campaign_id, segment)
)
select *, round(daily_spend_during::double / nullif(daily_spend_before::double, 0) - 1, 4) as lift
from effect
order by campaign_id, segment
