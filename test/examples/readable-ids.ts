import { developmentCodeSecret } from '../../src/access/development-secret.ts';
import { createMemberCodes } from '../../src/access/member-codes.ts';
import { DEMO_PROGRAM } from '../../src/loyalty/program/templates/demo.ts';
import { NOON } from '../support/demo-commands.ts';
import type { TestDatabase } from '../support/postgres.ts';

/** Names for what is made anew at each run, both ways. */
export interface ReadableIds {
  /** Learns the ids that came up since. */
  learn(): Promise<void>;
  /** The answer as a page shows it: `ent_alice_4` is the fourth entry of alice. */
  readable<T>(answer: T): T;
  /** The variables as the service understands them. */
  real<T>(variables: T): T;
}

const NAMES = `
  select program_id as id, 'prg_' || code as name from program where code <> 'demo'
  union all select level ->> 'levelId', 'lvl_' || program.code || '_' || (level ->> 'rank')
    from program join rule_book using (program_id, revision),
      json_array_elements(document -> 'levels') level where program.code <> 'demo'
  union all select reward_id, 'rwd_' || program.code || '_' || row_number() over of_program
    from reward join program using (program_id) where program.code <> 'demo'
    window of_program as (partition by program_id order by position)
  union all select member_id as id, 'mem_' || external_id as name from member
  union all select account_id, 'acc_' || external_id from member
  union all select member_code, 'CODEOF' || upper(external_id) from member
  union all select entry_id, 'ent_' || external_id || '_' || sequence
    from entry join member using (program_id, account_id)
  union all select lot_id, 'lot_' || external_id || '_' || source_sequence
    from lot join member using (program_id, account_id)
  union all select hold_id, 'hld_' || external_id || '_' || row_number() over of_member
    from hold join member using (program_id, account_id)
    window of_member as (partition by account_id order by hold_id)
  union all select reward_id, 'rwd_' || replace(lower(title), ' ', '_')
    from reward join reward_change g using (program_id, reward_id) where g.kind = 'CREATED'
  union all select redemption_id, 'rdm_' || external_id || '_' || row_number() over of_member
    from reward_redemption join member using (program_id, member_id)
    window of_member as (partition by member_id order by redemption_id)
  union all select draft_id, 'drf_' || row_number() over (partition by program_id order by draft_id)
    from rule_book_draft
  union all select preview_id,
    'pvw_' || row_number() over (partition by program_id order by preview_id)
    from rule_book_preview
  union all select code, 'CODE' || row_number() over of_member || 'OF' || upper(external_id)
    from reward_redemption join member using (program_id, member_id)
    where code is not null and not exists (select from reward_code c
      where c.program_id = reward_redemption.program_id and c.code = reward_redemption.code)
    window of_member as (partition by member_id order by redemption_id)`;

export function createReadableIds({ sql }: Pick<TestDatabase, 'sql'>): ReadableIds {
  const names = new Map<string, string>();
  const ids = new Map<string, string>();
  function learn(id: string, name: string): void {
    names.set(id, name);
    ids.set(name, id);
    if (!id.startsWith('mem_')) return;
    names.set(`erased:${id}`, `erased:${name}`);
    for (const [code, readable] of rotatingCodesOf(id, name)) {
      names.set(code, readable);
      ids.set(readable, code);
    }
  }
  return {
    async learn() {
      for (const { id, name } of await sql(NAMES)) {
        // Whoever is erased keeps the readable name of before, or the page would show the id.
        if (!names.has(String(id))) learn(String(id), String(name));
      }
    },
    readable: (answer) => replaceTexts(answer, names),
    real: (variables) => replaceTexts(variables, ids),
  };
}

/** What the screen of a member of the demo program shows now, and what it showed before. */
function rotatingCodesOf(memberId: string, name: string) {
  const { programId } = DEMO_PROGRAM.ruleBook.program;
  const codes = createMemberCodes(developmentCodeSecret);
  const shown = name.replace(/^mem_/, 'R1.').toUpperCase();
  const codeAt = (now: number) => codes.codeOf(programId, memberId, now).code;
  return [
    [codeAt(NOON), `${shown}.MINUTE.SIGNATURE`],
    [codeAt(NOON - 5 * 60_000), `${shown}.OLDMINUTE.SIGNATURE`],
  ] as const;
}

function replaceTexts<T>(value: T, texts: ReadonlyMap<string, string>): T {
  return JSON.parse(JSON.stringify(value), (_key, part) =>
    typeof part === 'string' ? (texts.get(part) ?? part) : part,
  );
}
