import type { MemberView } from '../loyalty/account/member.ts';
import type { Context } from './context.ts';
import { badUserInput } from './errors.ts';

/** The member that a subscription is about: the one named, or the caller itself. */
export async function memberToWatch(
  { loaders, restrictedTo }: Context,
  { memberId, what }: { readonly memberId: string | null; readonly what: string },
): Promise<MemberView> {
  if (memberId === null && restrictedTo === null) {
    throw badUserInput(`memberId must say whose ${what}: the token is no member.`);
  }
  const view =
    memberId === null
      ? await loaders.member('externalId', restrictedTo ?? '')
      : await loaders.member('id', memberId);
  if (view === null) throw badUserInput('There is no such member.');
  return view;
}
