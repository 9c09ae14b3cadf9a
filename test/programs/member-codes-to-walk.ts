import { expect } from '@jest/globals';
import { developmentCodeSecret } from '../../src/access/development-secret.ts';
import { createMemberCodes } from '../../src/access/member-codes.ts';
import { NOON } from '../support/demo-commands.ts';
import type { Walked } from './walked.ts';
import type { Ids } from './world.ts';

const rotatingCodeOf = ({ program, member: id }: Ids) =>
  createMemberCodes(developmentCodeSecret).codeOf(program, id, NOON).code;

/** Codes are signed for one program: with the token of another they are forged. */
export const MEMBER_CODE_QUERIES: readonly Walked[] = [
  {
    field: 'Query.member',
    query: 'query ($by: MemberRef!) { member(by: $by) { externalId } }',
    variables: (ids) => ({ by: { memberCode: rotatingCodeOf(ids) } }),
    own: { externalId: 'alice' },
    foreign: 'by.memberCode: Is no rotating member code of this program.',
  },
  {
    field: 'Query.myRotatingMemberCode',
    as: 'member',
    query: '{ myRotatingMemberCode { code validUntil } }',
    own: { code: expect.stringMatching(/^R1\./) },
  },
];
