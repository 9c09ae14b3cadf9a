import { Migration } from '@mikro-orm/migrations';

const FOREIGN_KEYS = `
do $$
declare found name;
begin
  for found in select conname from pg_constraint
    where conrelid = 'allocation'::regclass and contype = 'f'
  loop
    execute format('alter table allocation drop constraint %I', found);
  end loop;
end
$$`;

// What a foreign key would refuse, asked once a statement and not once a row: a sweep writes a
// hundred allocations at once. Each is looked up by its key, whatever the planner believes of the
// size of the tables.
const CHECK = `
create function refuse_allocation_of_nothing() returns trigger language plpgsql as $$
begin
  if exists (
    select from made m left join lateral (
      select true as stands from lot l where l.program_id = m.program_id
      and l.account_id = m.account_id and l.lot_id = m.lot_id offset 0) l on true
    where l.stands is null
  ) then
    raise exception 'an allocation is of no lot' using errcode = 'foreign_key_violation';
  end if;
  if exists (
    select from (select distinct program_id, account_id, sequence from made) m left join lateral (
      select true as stands from entry e where e.program_id = m.program_id
      and e.account_id = m.account_id and e.sequence = m.sequence offset 0) e on true
    where e.stands is null
  ) then
    raise exception 'an allocation is of no entry' using errcode = 'foreign_key_violation';
  end if;
  return null;
end
$$`;

const TRIGGER = `
create trigger allocation_is_of_entry_and_lot after insert on allocation
referencing new table as made
for each statement execute function refuse_allocation_of_nothing()`;

// The other side of a foreign key: entries are append-only already.
const LOTS_STAY = `
create trigger lot_stays before delete or update of program_id, account_id, lot_id on lot
for each statement execute function refuse_change()`;

// A place in the entry is a shorter key than the name of a lot.
const ALLOCATION_KEY = `
alter table allocation
  drop constraint allocation_pkey,
  add primary key (program_id, account_id, sequence, position)`;

// A lot that is used up is written anew, and its key with it, a whole page of them in one night:
// there is room for that. What the index would look for first, duplicates that nobody sees any
// more, are of this very transaction: it finds none to free, again and again.
const LOT_KEY = 'alter index lot_pkey set (fillfactor = 50, deduplicate_items = off)';

/** What a sweep writes by the million costs less: allocations, and lots that are used up. */
export class Migration0003LightWrites extends Migration {
  override up(): void {
    for (const statement of [FOREIGN_KEYS, CHECK, TRIGGER, LOTS_STAY, ALLOCATION_KEY, LOT_KEY]) {
      this.addSql(statement);
    }
  }
}
