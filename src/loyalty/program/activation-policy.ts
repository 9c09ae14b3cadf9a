/** Points can be spent as they are earned. */
export interface ActivationAtOnce {
  readonly kind: 'AT_ONCE';
}

/** Points become active as the day begins that is `days` after the day they were earned. */
export interface ActivationAfterDays {
  readonly kind: 'AFTER_DAYS';
  readonly days: number;
}

/**
 * Points of an order become active when the order is confirmed, or by themselves as the day
 * begins that is `returnWindowDays` after the day of the order. Points of activities, which nobody
 * can send back, are active at once.
 */
export interface ActivationOnConfirmation {
  readonly kind: 'ON_CONFIRMATION';
  readonly returnWindowDays: number;
}

/** When points that are earned become spendable. */
export type ActivationPolicy = ActivationAtOnce | ActivationAfterDays | ActivationOnConfirmation;
