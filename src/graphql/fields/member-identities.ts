import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type MemberIdentity as Identity, primaryNames } from '../../loyalty/account/identity.ts';
import type { IdentityChange } from '../../postgres/read/identities.ts';
import type { Context } from '../context.ts';
import { Member } from '../types/member.ts';
import { MemberIdentity, MemberIdentityChange } from '../types/member-identity.ts';
import type { MemberParent } from '../views/member-view.ts';

@Resolver(() => Member)
export class MemberIdentitiesField {
  @FieldResolver(() => [MemberIdentity], {
    description:
      'Every name by which the member is found, those of members merged into it included: by ' +
      'kind, the oldest first.',
  })
  async identities(
    @Root() { view }: MemberParent,
    @Ctx() { loaders }: Context,
  ): Promise<readonly (Identity & { readonly isPrimary: boolean })[]> {
    const shown = primaryNames(view.member);
    const identities = await loaders.identities.load(view.account.accountId);
    return identities.map((identity) => ({
      ...identity,
      isPrimary: shown.some(
        ({ kind, value }) => kind === identity.kind && value === identity.value,
      ),
    }));
  }

  @FieldResolver(() => [MemberIdentityChange], {
    nullable: true,
    description:
      'The latest 100 changes of those names since the member joined, the latest first; null for ' +
      'whoever is no operator.',
  })
  async identityChanges(
    @Root() { view }: MemberParent,
    @Ctx() { loaders, caller }: Context,
  ): Promise<readonly IdentityChange[] | null> {
    if (caller.role !== 'operator') return null;
    return loaders.identityChanges.load(view.account.accountId);
  }
}
