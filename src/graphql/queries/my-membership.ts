import { Query, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { Member } from '../types/member.ts';

@Resolver()
export class MyMembershipQuery {
  @Query(() => Member, {
    nullable: true,
    description:
      'The calling member; null for service and operator tokens, and when the person behind a ' +
      'member token is not enrolled.',
  })
  myMembership() {
    throw notImplemented('myMembership');
  }
}
