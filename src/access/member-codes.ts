import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';

const MINUTE_MILLISECONDS = 60_000;

/** Minutes before and after its own in which a code is taken: clocks differ, hands are slow. */
const TOLERANCE_MINUTES = 1;

/** A code that a member's screen shows for a minute. */
export interface RotatingCode {
  readonly code: string;
  /** Milliseconds since 1970: when its minute is over. */
  readonly validUntil: number;
}

/** A public key as a JSON Web Key (RFC 8037). */
export interface PublicCodeKey {
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
}

/** What a text says that begins with R1.; `untimely` was signed here, but for another time. */
export type ReadCode =
  | { readonly kind: 'member'; readonly memberId: string }
  | { readonly kind: 'untimely'; readonly memberId: string; readonly reason: string }
  | { readonly kind: 'forged'; readonly reason: string };

/** Makes and reads rotating member codes; each program has a key of its own. */
export interface MemberCodes {
  /** By which its codes are verified: first that of the codes made here. */
  publicKeysOf(programId: string): readonly [PublicCodeKey, ...PublicCodeKey[]];
  codeOf(programId: string, memberId: string, now: number): RotatingCode;
  read(programId: string, code: string, now: number): ReadCode;
}

interface ProgramKey {
  readonly private: KeyObject;
  readonly public: KeyObject;
}

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const PKCS8_START = Buffer.from('302e020100300506032b657004220420', 'hex');
const SHAPE = /^(R1\.([0-9A-Z]{26})\.([0-9a-z]{1,9}))\.([\w-]{86})$/;

/**
 * The keys of all programs follow from one secret, so that every replica has the same. What was
 * made of other secrets is taken as well: those before a change, and the next one.
 */
export function createMemberCodes(secret: string, ...others: readonly string[]): MemberCodes {
  const keyOf = keysFrom(secret);
  const keysOfOthers = others.map(keysFrom);

  function isSigned(programId: string, text: string, signature: string): boolean {
    const bytes = Buffer.from(signature, 'base64url');
    // Four bits of the last sign are nobody's: a code is one text, not one of sixteen.
    if (bytes.toString('base64url') !== signature) return false;
    const signed = signedBytes(programId, text);
    return [keyOf, ...keysOfOthers].some((of) => verify(null, signed, of(programId).public, bytes));
  }

  return {
    publicKeysOf(programId) {
      return [
        publicPartOf(keyOf(programId)),
        ...keysOfOthers.map((of) => publicPartOf(of(programId))),
      ];
    },

    codeOf(programId, memberId, now) {
      const minute = Math.floor(now / MINUTE_MILLISECONDS);
      const text = `R1.${memberId.replace(/^mem_/, '')}.${minute.toString(36)}`;
      const signature = sign(null, signedBytes(programId, text), keyOf(programId).private);
      const code = `${text}.${signature.toString('base64url')}`;
      return { code, validUntil: (minute + 1) * MINUTE_MILLISECONDS };
    },

    read(programId, code, now) {
      const [, text = '', id = '', minute = '', signature = ''] = SHAPE.exec(code) ?? [];
      if (text === '') return { kind: 'forged', reason: 'Is no whole rotating member code.' };
      if (!isSigned(programId, text, signature)) {
        return { kind: 'forged', reason: 'Is no rotating member code of this program.' };
      }
      const memberId = `mem_${id}`;
      const reason = untimely(Number.parseInt(minute, 36), now);
      return reason === null
        ? { kind: 'member', memberId }
        : { kind: 'untimely', memberId, reason };
    },
  };
}

/** The key of each program that follows from the secret; made once. */
function keysFrom(secret: string): (programId: string) => ProgramKey {
  const keys = new Map<string, ProgramKey>();
  return (programId) => {
    const known = keys.get(programId);
    if (known !== undefined) return known;
    const seed = createHmac('sha256', secret).update(programId).digest();
    const key = Buffer.concat([PKCS8_START, seed]);
    const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
    const made = { private: privateKey, public: createPublicKey(privateKey) };
    keys.set(programId, made);
    return made;
  };
}

function publicPartOf(key: ProgramKey): PublicCodeKey {
  const { kty = '', crv = '', x = '' } = key.public.export({ format: 'jwk' });
  return { kty, crv, x };
}

/** The program is signed as well, though it does not stand in the code. */
function signedBytes(programId: string, text: string): Buffer {
  return Buffer.from(`${programId}.${text}`);
}

function untimely(minute: number, now: number): string | null {
  const behind = Math.floor(now / MINUTE_MILLISECONDS) - minute;
  if (behind > TOLERANCE_MINUTES) {
    return 'This rotating member code has expired; the member has a new one.';
  }
  if (behind < -TOLERANCE_MINUTES) return 'This rotating member code is of a time to come.';
  return null;
}
