import { lookupsOf, type MemberRef, type MemberView } from '../loyalty/account/member.ts';
import { checkMemberRef } from '../loyalty/commands/check.ts';
import type { Context } from './context.ts';
import { badUserInput } from './errors.ts';
import { understandCodes } from './names/understand-codes.ts';
import { hasPhone, understandNames } from './names/understand-names.ts';

/**
 * The member that a query names, where the caller may see it; else null. Such answers are no
 * unions, so that a reference that cannot be one is a top-level error.
 */
export async function memberBy(context: Context, by: MemberRef): Promise<MemberView | null> {
  const ref = codeRead(context, by);
  const problem = ref.untimely ?? checkMemberRef(['by'], ref.by);
  if (problem !== null) throw badUserInput(`${problem.path.join('.')}: ${problem.message}`);
  const region = hasPhone(by) ? (await context.loaders.ruleBook()).defaultRegion : null;
  const views = await Promise.all(
    lookupsOf(understandNames(ref.by, region)).map(({ kind, value }) =>
      context.loaders.member(kind, value),
    ),
  );
  return views.find((view) => view !== null) ?? null;
}

function codeRead({ parts, programId }: Context, given: MemberRef) {
  const now = parts.clock.now();
  const read = (code: string) => parts.memberCodes.read(programId, code, now);
  const { input, untimely } = understandCodes({ by: { ...given } }, read);
  return { by: input.by, untimely };
}
