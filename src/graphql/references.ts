import type { Context } from './context.ts';
import { badUserInput } from './errors.ts';
import type { OrderParent } from './fields/order-points.ts';
import { accountParent, memberParent } from './views/member-view.ts';
import { levelParent, programParent } from './views/program-view.ts';
import { redemptionParent, rewardParent } from './views/reward-view.ts';

/** References that one `_entities` call may carry. */
export const REFERENCES_MAX = 1_000;

/** A key that another subgraph sends; nothing in it is trusted to be what the schema says. */
type Reference = Readonly<Record<string, unknown>>;

type ResolveReference = (
  reference: Reference,
  context: Context,
) => object | null | Promise<object | null>;

/**
 * How other subgraphs' references become our types: one loader a key, so that however many arrive
 * together cost a constant number of statements. Null says that there is none in the caller's
 * program, or none that the caller may see.
 */
const RESOLVE_REFERENCE: Readonly<Record<string, ResolveReference>> = {
  async LoyaltyProgram({ id }, { loaders, programId }) {
    return id === programId ? programParent(await loaders.ruleBook()) : null;
  },

  async Member(reference, { loaders }) {
    const kind = reference.id == null ? 'externalId' : 'id';
    const view = await loaders.member(kind, text(reference[kind]));
    return view === null ? null : memberParent(view);
  },

  async PointsAccount({ id }, { loaders }) {
    const view = await loaders.memberOfAccount(text(id));
    return view === null ? null : accountParent(view.account, view);
  },

  async GrowthLevel({ id }, { loaders }) {
    const { levels } = await loaders.ruleBook();
    const level = levels.find(({ levelId }) => levelId === id);
    return level === undefined ? null : levelParent(level);
  },

  async Reward({ id }, { loaders }) {
    const reward = await loaders.reward.load(text(id));
    return reward === null ? null : rewardParent(reward);
  },

  async RewardRedemption({ id }, { loaders }) {
    const redemption = await loaders.redemption(text(id));
    return redemption === null ? null : redemptionParent(redemption);
  },

  /** Nothing can be held yet, so that no reference names a hold. */
  PointsHold: () => null,

  /** Orders belong to another subgraph, so that each exists; here it may have meant nothing. */
  Order: ({ id }): OrderParent => ({ id: text(id) }),
};

/** `Query._entities`: each reference is answered, or refused, by itself and in its place. */
export function resolveReferences(
  _source: unknown,
  { representations }: { readonly representations: readonly unknown[] },
  context: Context,
): readonly unknown[] {
  const { length } = representations;
  if (length > REFERENCES_MAX) {
    throw badUserInput(`representations hold at most ${REFERENCES_MAX} at once, not ${length}.`);
  }
  return representations.map((representation) => resolveReference(representation, context));
}

async function resolveReference(representation: unknown, context: Context): Promise<unknown> {
  const reference = isReference(representation) ? representation : {};
  const { __typename } = reference;
  const resolve = typeof __typename === 'string' ? resolverOf(__typename) : undefined;
  if (resolve === undefined) throw badUserInput('A representation names no type of this subgraph.');
  const parent = await resolve(reference, context);
  return parent === null ? null : { ...parent, __typename };
}

function resolverOf(typeName: string): ResolveReference | undefined {
  return Object.hasOwn(RESOLVE_REFERENCE, typeName) ? RESOLVE_REFERENCE[typeName] : undefined;
}

function isReference(representation: unknown): representation is Reference {
  return typeof representation === 'object' && representation !== null;
}

/** Numbers are ids too; anything else is no id of ours. */
function text(id: unknown): string {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}
