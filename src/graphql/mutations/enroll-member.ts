import { Arg, Mutation, Resolver } from 'type-graphql';
import { notImplemented } from '../errors.ts';
import { EnrollMemberInput, EnrollMemberResult } from '../types/enrollment.ts';

@Resolver()
export class EnrollMemberMutation {
  @Mutation(() => EnrollMemberResult, {
    description: 'A person joins the program and gets an empty account.',
  })
  enrollMember(
    @Arg('input', () => EnrollMemberInput, { description: 'Who joins.' })
    _input: EnrollMemberInput,
  ) {
    throw notImplemented('enrollMember');
  }
}
