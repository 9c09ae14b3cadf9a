import { Field, ObjectType } from 'type-graphql';
import { DateTime } from './scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'A code that stands for its member for a minute: for the screen, beside the printed one.',
})
export class MemberRotatingCode {
  @Field(() => String, {
    description:
      'R1.<id without mem_>.<minute since 1970, base 36>.<Ed25519 signature, base64url>: safe in ' +
      'URLs and QR codes, taken wherever a memberCode names a member. Signed is the id of the ' +
      'program, a dot, and the code up to the last dot.',
  })
  readonly code!: string;

  @Field(() => DateTime, {
    description:
      'When its minute is over. The service takes it for one minute more, and one before.',
  })
  readonly validUntil!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A public key as a JSON Web Key (RFC 8037), to verify rotating member codes with.',
})
export class MemberCodeKey {
  @Field(() => String, { description: 'Type of the key: OKP.' })
  readonly kty!: string;

  @Field(() => String, { description: 'Its curve: Ed25519.' })
  readonly crv!: string;

  @Field(() => String, { description: 'The key itself, base64url.' })
  readonly x!: string;
}
