import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.ts';
import { badUserInput, tooLarge } from './errors.ts';
import type { OrderParent } from './fields/order-points.ts';
import { REFERENCES_ASSUMED } from './limits/list-rows.ts';
import { measureSelections } from './limits/measure-operation.ts';
import type { QueryLimits } from './limits/query-limits.ts';
import { holdParent } from './views/hold-view.ts';
import { accountParent, memberParent } from './views/member-view.ts';
import { levelParent, programParent } from './views/program-view.ts';
import { redemptionParent, rewardParent } from './views/reward-view.ts';

/** References that one `_entities` field may carry, and all of them in one request. */
export const REFERENCES_MAX = 1_000;
export const REFERENCES_PER_REQUEST_MAX = 5_000;

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

  async PointsHold({ id }, { loaders }) {
    const hold = await loaders.hold(text(id));
    return hold === null ? null : holdParent(hold);
  },

  /** Orders belong to another subgraph, so that each exists; here it may have meant nothing. */
  Order: ({ id }): OrderParent => ({ id: text(id) }),
};

/** `Query._entities`: each reference is answered, or refused, by itself and in its place. */
export function createReferencesResolver(
  limits: QueryLimits,
): GraphQLFieldResolver<unknown, Context, { readonly representations: readonly unknown[] }> {
  return (_source, { representations }, context, info) => {
    const { length } = representations;
    if (length > REFERENCES_MAX) {
      throw badUserInput(`representations hold at most ${REFERENCES_MAX} at once, not ${length}.`);
    }
    context.references += length;
    if (context.references > REFERENCES_PER_REQUEST_MAX) {
      throw badUserInput(`A request holds at most ${REFERENCES_PER_REQUEST_MAX} representations.`);
    }
    if (length > REFERENCES_ASSUMED) refuseTooLong(length, { limits, context, info });
    return representations.map((representation) => resolveReference(representation, context));
  };
}

/** How many references there are is only known here: validation has counted on fewer of them. */
function refuseTooLong(
  references: number,
  of: {
    readonly limits: QueryLimits;
    readonly context: Context;
    readonly info: GraphQLResolveInfo;
  },
): void {
  const { context, limits } = of;
  const { fieldNodes, fragments, schema } = of.info;
  const within = {
    typeName: '_Entity',
    schema,
    findFragment: (name: string) => fragments[name],
  };
  for (const { selectionSet } of fieldNodes) {
    if (selectionSet === undefined) continue;
    context.referencedValues += references * measureSelections(selectionSet, within).values;
  }
  if (context.referencedValues <= limits.valuesMax) return;
  throw tooLarge(
    'This operation could have too long an answer for so many representations: fields: ' +
      `${context.referencedValues}, at most ${limits.valuesMax}.`,
  );
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
