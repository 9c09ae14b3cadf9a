/**
 * What is selected, named as the domain types name it, so that a row is a domain type. The table
 * aliases are the same in every statement: m member, a account, e entry, l lot.
 */

export const MEMBER_COLUMNS = `
  m.member_id as "memberId", m.account_id as "accountId", m.external_id as "externalId", m.phone,
  m.member_code as "memberCode", m.enrolled_at as "enrolledAt", m.referred_by as "referredBy"`;

export const ACCOUNT_COLUMNS = `
  a.account_id as "accountId", a.member_id as "memberId", a.status,
  a.growth_value as "growthValue", a.available, a.pending, a.held, a.debt,
  a.lifetime_earned as "lifetimeEarned", a.lifetime_redeemed as "lifetimeRedeemed",
  a.lifetime_expired as "lifetimeExpired", a.sequence`;

export const LOT_COLUMNS = `
  l.lot_id as "lotId", l.account_id as "accountId", l.earned, l.remaining, l.held,
  l.available_at as "availableAt", l.expires_at as "expiresAt",
  l.source_sequence as "sourceSequence"`;

export const ORDER_COLUMNS = `
  o.order_id as "orderId", o.account_id as "accountId", o.earning, o.redemption,
  o.entry_sequences as "sequences"`;

export const ACTIVITY_COLUMNS = `
  v.activity_id as "activityId", v.account_id as "accountId", v.type, v.quantity,
  v.store_id as "storeId", v.channel, v.occurred_at as "occurredAt",
  v.recorded_at as "recordedAt", v.points, v.sequence`;

export const COMMAND_COLUMNS = `
  c.idempotency_key as "idempotencyKey", c.kind, c.fingerprint, c.actor, c.answer,
  c.recorded_at as "recordedAt"`;
