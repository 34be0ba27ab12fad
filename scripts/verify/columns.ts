import { all, type Check } from './check.ts';

type Column = { table: string; name: string; type: string };

const columnsOf = (subject: Parameters<Check['run']>[0]): Promise<Column[]> =>
  all<Column>(subject.client, `
    select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
    from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
    where a.attnum > 0 and not a.attisdropped and c.relname <> '_prisma_migrations' order by 1, 2`);

export const instants: Check = {
  key: 'time.types',
  title: 'Mọi thời điểm ghi kèm múi giờ',
  run: async (subject) => {
    const columns = (await columnsOf(subject)).filter(({ type }) => /^(timestamp|time|date)/u.test(type));
    const faults = columns
      .filter(({ type }) => type !== 'date' && type !== 'timestamp(3) with time zone')
      .map(({ table, name, type }) => `Cột ${table}.${name} có kiểu ${type}, phải là timestamptz(3) hoặc date.`);
    return { examined: columns.length, faults };
  },
};

export const wholeNumbers: Check = {
  key: 'numbers.types',
  title: 'Điểm, tỷ lệ là số nguyên, không có số thực nhị phân',
  run: async (subject) => {
    const columns = await columnsOf(subject);
    const faults = columns
      // The clock's offset only moves tests.
      .filter(({ table, type }) => /^(real|double precision)/u.test(type) && table !== 'ClockOffset')
      .map(({ table, name, type }) => `Cột ${table}.${name} có kiểu ${type}.`);
    return { examined: columns.length, faults };
  },
};

/** What has happened cannot lie ahead; a minute is allowed to clocks that were corrected. */
const pastColumns: readonly [table: string, column: string][] = [
  ['Event', 'at'], ['Submission', 'filedAt'], ['Submission', 'withdrawnAt'], ['SubmissionVersion', 'filedAt'], ['Screening', 'at'], ['PaperReceipt', 'at'], ['ShareConfirmation', 'at'], ['UnitConfirmation', 'at'], ['ThreadMessage', 'at'], ['CouncilMessage', 'at'], ['ExtraScore', 'at'], ['SecondRound', 'at'], ['FirstSheet', 'closedAt'], ['Reconsideration', 'openedAt'], ['Reconsideration', 'publishedAt'], ['Reconsideration', 'cancelledAt'], ['ReconsideredSheet', 'closedAt'], ['ReconsideredSheet', 'steppedOutAt'],
  ['PaperReceipt', 'arrivedAt'], ['ScoreSheet', 'closedAt'], ['Result', 'computedAt'], ['MeetingItem', 'votedAt'], ['Meeting', 'closedAt'], ['Proposal', 'signedAt'], ['Proposal', 'decidedAt'], ['Meeting', 'beganAt'], ['Meeting', 'endedAt'], ['Meeting', 'cancelledAt'], ['MeetingTable', 'at'], ['MeetingLeave', 'leftAt'], ['MeetingLeave', 'returnedAt'], ['MeetingOpinion', 'at'], ['SignedMinutes', 'at'], ['SecretBallot', 'openedAt'], ['SecretBallot', 'closedAt'], ['WrittenAnswer', 'at'], ['ItemRecusal', 'at'], ['ItemRecusal', 'withdrawnAt'],
  ['Decision', 'publishedAt'], ['Recognition', 'publishedAt'], ['Amendment', 'at'], ['Login', 'passwordChangedAt'], ['Session', 'createdAt'], ['Appeal', 'at'], ['Appeal', 'closedAt'], ['ReleasedComment', 'at'],
];

export const nothingAhead: Check = {
  key: 'time.past',
  title: 'Không việc đã làm nào mang thời điểm ở tương lai',
  run: async ({ client }) => {
    const faults: string[] = [];
    for (const [table, column] of pastColumns) {
      const [ahead] = await all<{ count: number }>(client, `select count(*)::int as count from "${table}" where "${column}" > clock_timestamp() + interval '1 minute'`);
      if (ahead?.count) faults.push(`${ahead.count} dòng của ${table} có ${column} ở tương lai.`);
    }
    return { examined: pastColumns.length, faults };
  },
};

export const columnChecks = [instants, wholeNumbers, nothingAhead];
