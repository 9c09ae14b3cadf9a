/**
 * What is selected, named as the domain types name it, so that a row is a domain type. The table
 * aliases are the same in every statement: m member, a account, l lot, h hold, o order, w warning.
 */

export const MEMBER_COLUMNS = `
  m.member_id as "memberId", m.account_id as "accountId", m.external_id as "externalId", m.phone,
  m.member_code as "memberCode", m.enrolled_at as "enrolledAt", m.referred_by as "referredBy",
  m.merged_into as "mergedInto"`;

export const ACCOUNT_COLUMNS = `
  a.account_id as "accountId", a.member_id as "memberId", a.status,
  a.growth_value as "growthValue", a.available, a.pending, a.held, a.debt,
  a.lifetime_earned as "lifetimeEarned", a.lifetime_redeemed as "lifetimeRedeemed",
  a.lifetime_expired as "lifetimeExpired", a.sequence, a.warnings,
  a.spending_frozen as "spendingFrozen"`;

export const LOT_COLUMNS = `
  l.lot_id as "lotId", l.account_id as "accountId", l.earned, l.remaining, l.pending, l.held,
  l.available_at as "availableAt", l.expires_at as "expiresAt",
  l.source_sequence as "sourceSequence", l.order_id as "orderId", l.validity, l.slides`;

export const DRAFT_COLUMNS = `
  b.draft_id as "draftId", b.based_on as "basedOn", b.content, b.note, b.author,
  b.created_at as "createdAt", b.updated_at as "updatedAt", b.version, b.status,
  b.published_as as "publishedAs"`;

/**
 * The revision that decides at `now` of the real clock: a scheduled one from its instant on, by the
 * program's own clock.
 */
export const revisionInForce = (program: string, now: string) => `case
  when ${program}.next_revision_at
    <= ${now}::timestamptz + ${program}.clock_ahead_ms * interval '1 millisecond'
  then ${program}.next_revision else ${program}.revision end`;

/** Levels that rewards on the list ask for, or have prices for. */
export const REWARD_LEVELS = `
  select r.reward_id as "rewardId", v.level_id as "levelId" from reward r
  cross join lateral (select r.minimum_level_id union all
    select x ->> 'levelId' from json_array_elements(r.prices_by_level) x) v (level_id)
  where r.program_id = $1 and r.retired_at is null and v.level_id is not null`;

/** Open as the indexes of lots have it: in exactly these words they can be used. */
export const OPEN_LOT = '(l.remaining > 0 or l.pending > 0 or l.held > 0)';

/**
 * The account that `account` is by now. Orders, activities and holds of members who were merged
 * are not written anew: they are looked at through their account.
 */
export const survivorOf = (account: string) => `coalesce((select s.survivor_account_id from member s
  where s.program_id = $1 and s.account_id = ${account}), ${account})`;

/** `value`, but `gone` where the account was merged into another: entries stay where they are. */
const unlessMerged = (account: string, of: { readonly value: string; readonly gone: string }) =>
  `case when exists (select from member s where s.program_id = $1 and s.account_id = ${account}
    and s.survivor_account_id is not null) then ${of.gone} else ${of.value} end`;

export const ORDER_COLUMNS = `
  o.order_id as "orderId", ${survivorOf('o.account_id')} as "accountId", o.earning, o.redemption,
  o.held, coalesce(o.refunded, '{"isWhole": false, "quantities": {}}') as refunded,
  coalesce(o.waiting, '[]') as waiting, o.confirmed_at as "confirmedAt",
  ${unlessMerged('o.account_id', { value: 'o.entry_sequences', gone: "'{}'" })} as "sequences"`;

export const ACTIVITY_COLUMNS = `
  v.activity_id as "activityId", ${survivorOf('v.account_id')} as "accountId", v.type, v.quantity,
  v.store_id as "storeId", v.channel, v.occurred_at as "occurredAt",
  v.recorded_at as "recordedAt", v.points, v.amount, v.circumstances, v.breakdown,
  ${unlessMerged('v.account_id', { value: 'v.sequence', gone: 'null' })} as "sequence"`;

export const HOLD_COLUMNS = `
  h.hold_id as "holdId", ${survivorOf('h.account_id')} as "accountId", h.order_id as "orderId",
  h.status, h.points, h.captured, h.released, h.expires_at as "expiresAt",
  h.created_at as "createdAt", h.payable, h.purpose, h.purpose_tag as "purposeTag",
  h.counted_on as "countedOn", h.rate,
  h.store_id as "storeId", h.lots`;

export const REFUND_COLUMNS = `
  f.refund_id as "refundId", f.order_id as "orderId", f.occurred_at as "occurredAt",
  f.recorded_at as "recordedAt", f.reason, f.lines, f.actor, f.clawed_back as "clawedBack",
  f.became_debt as "becameDebt", f.returned, f.applied_at as "appliedAt"`;

export const WARNING_COLUMNS = `
  w.warning_id as "warningId", w.account_id as "accountId", w.number, w.last_day as "lastDay",
  w.expires_at as "expiresAt", w.points, w.threshold_days as "thresholdDays",
  w.days_left as "daysLeft", w.recorded_at as "recordedAt"`;

export const REWARD_COLUMNS = `
  r.reward_id as "rewardId", r.title, r.description, r.kind, r.points_price as "pointsPrice",
  r.prices_by_level as "pricesByLevel", r.cash_price as "cashPrice", r.stock,
  r.has_code_pool as "hasCodePool", r.limit_period as "limitPeriod",
  r.per_member_limit as "perMemberLimit",
  r.minimum_level_id as "minimumLevelId", r.available_from as "availableFrom",
  r.available_until as "availableUntil", r.image_urls as "imageUrls",
  r.store_ids as "storeIds", r.retired_at as "retiredAt"`;

export const REDEMPTION_COLUMNS = `
  x.redemption_id as "redemptionId", x.member_id as "memberId", x.reward_id as "rewardId",
  x.quantity, x.points, x.status, x.code, x.redeemed_at as "redeemedAt",
  x.settled_at as "settledAt", x.store_id as "storeId",
  x.taken_at_store_id as "takenAtStoreId", x.lots, coalesce(x.codes,
    case when x.code is null then '[]'::json else json_build_array(x.code) end) as codes`;

export const COMMAND_COLUMNS = `
  c.idempotency_key as "idempotencyKey", c.kind, c.fingerprint, c.actor, c.answer,
  c.recorded_at as "recordedAt"`;
