import { p, Type } from '@mikro-orm/postgresql';
import type { Instant } from '../../loyalty/time.ts';
import { formatInstant } from '../instant.ts';

/** `timestamptz` as milliseconds since 1970; the driver parses it on the way in. */
class InstantType extends Type<Instant, Instant | string> {
  override convertToDatabaseValue(value: Instant): string {
    return value == null ? value : formatInstant(value);
  }

  override convertToJSValue(value: Instant | string): Instant {
    return value as Instant;
  }

  override getColumnType(): string {
    return 'timestamptz';
  }
}

export const instant = () => p.type(InstantType);

/** `json`, not `jsonb`: nothing looks into it in SQL, and it is cheaper to write and to read. */
export const json = () => p.json<unknown>().columnType('json');
