import pg from 'pg';
import type { VoteChoice } from '@/generated/prisma/enums';
import { voidBallot } from '@/domain/reviews/meeting/ballot/void-ballot';
import { boxBytes, openBox } from '@/domain/reviews/meeting/ballot/box';
import { expect, test } from '../../harness/database';
import { ballotWorld, hour, key } from './ballot-world';

// What somebody has who reads the whole database once, after nine members have voted: every table of every schema in the order in which a
// dump gives its rows, with the system columns. Outside of what is shown here lies whoever copies the database before and after a single
// cast and holds the server's secret too: the difference of two opened boxes is one vote.

type Row = { place: string; xmin: string; xmax: string; cmin: string; cmax: string; text: string };
type Reading = Map<string, Row[]>;

async function readAll(client: pg.Client): Promise<Reading> {
  const { rows: tables } = await client.query<{ name: string }>(`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`);
  const reading: Reading = new Map();
  for (const { name } of tables) {
    // Without an order, as COPY and pg_dump read.
    const { rows } = await client.query<Row>(`select ctid::text as place, xmin::text, xmax::text, cmin::text, cmax::text, t::text as text from ${name} t`);
    reading.set(name, rows);
  }
  return reading;
}

const textsOf = (reading: Reading, table: string): string[] => (reading.get(table) ?? []).map(({ text }) => text);

/** Tables whose rows, or their number, are not what they were. */
const changedTables = (before: Reading, after: Reading): string[] => [...after.keys()].filter((name) => JSON.stringify(textsOf(before, name)) !== JSON.stringify(textsOf(after, name)));

const spread: VoteChoice[] = ['FOR', 'FOR', 'FOR', 'FOR', 'FOR', 'AGAINST', 'AGAINST', 'AGAINST', 'OTHER'];
/** Who votes what, and in which order they come. */
const rounds: { votes: VoteChoice[]; order: number[] }[] = [
  { votes: spread, order: [0, 1, 2, 3, 4, 5, 6, 7, 8] },
  { votes: [...spread].reverse(), order: [0, 1, 2, 3, 4, 5, 6, 7, 8] },
  { votes: ['OTHER', ...spread.slice(0, 8)], order: [8, 3, 5, 0, 7, 2, 6, 1, 4] },
  { votes: Array<VoteChoice>(9).fill('AGAINST'), order: [4, 2, 8, 6, 0, 1, 3, 5, 7] },
];

test('who reads every table, its system columns, the history, the jobs and a dump cannot tell who voted what', async ({ db, databaseUrl }) => {
  const { a, members, open, cast, secretary, organizationId } = await ballotWorld(db);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const shapes: string[] = [];
  const boxes: string[] = [];
  for (const { votes, order } of rounds) {
    const ballotId = await open(a);
    const before = await readAll(client);
    for (const i of order) await cast(members[i], ballotId, votes[i] ?? 'FOR');
    const after = await readAll(client);
    // Nothing is written for a vote but roll and box: no event, no job, no message, no time.
    expect(changedTables(before, after)).toEqual(['public."BallotBox"', 'public."BallotRoll"']);
    const ofRound = (table: string): Row[] => (after.get(table) ?? []).filter(({ text }) => text.includes(ballotId));
    const roll = ofRound('public."BallotRoll"');
    const [box, ...more] = ofRound('public."BallotBox"');
    expect(more).toEqual([]);
    expect(roll).toHaveLength(9);
    // All rows of the roll were written by the last statement of the last cast, box and roll by one transaction.
    expect(new Set(roll.map(({ xmin, xmax, cmin, cmax }) => [xmin, xmax, cmin, cmax].join(' '))).size).toBe(1);
    expect(box?.xmin).toBe(roll[0]?.xmin);
    const seats = members.map(({ seatId }) => seatId);
    // Where PostgreSQL has put the rows: one after the other as they always were, from whichever place was free.
    const inHeap = roll.map(({ text }) => seats.findIndex((seatId) => text.includes(seatId)));
    const from = inHeap.indexOf(0);
    expect([...inHeap.slice(from), ...inHeap.slice(0, from)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    shapes.push(JSON.stringify({
      // All that a member's row says is the same whoever came first and whatever they chose.
      roll: roll.map(({ text }) => text.replaceAll(ballotId, '')).sort(),
      box: [box?.text.length, box?.text.replaceAll(ballotId, '').replace(/\\x[0-9a-f]+/u, '')],
      others: [...after.entries()].filter(([name]) => !name.includes('Ballot')).map(([name, rows]) => [name, changedRows(before.get(name) ?? [], rows)]),
    }));
    const { sealed } = await db.ballotBox.findUniqueOrThrow({ where: { organizationId_ballotId: { organizationId, ballotId } } });
    expect(sealed.length).toBe(boxBytes);
    expect(openBox(key, { organizationId, ballotId }, sealed)?.sort()).toEqual([...votes].sort());
    boxes.push(Buffer.from(sealed).toString('hex'));
    await voidBallot(secretary(), { ballotId, reason: 'Bỏ phiếu lại' });
  }
  // Votes permuted among the members, members coming in another order, everybody the same: the reading has the same shape to the byte.
  expect(new Set(shapes).size).toBe(1);
  expect(new Set(boxes).size).toBe(rounds.length);
  const end = await readAll(client);
  // The history, and whatever else is left, names no choice.
  expect(textsOf(end, 'public."BallotBox"')).toEqual([]);
  expect(textsOf(end, 'public."MeetingVote"')).toEqual([]);
  expect(textsOf(end, 'public."Event"').filter((text) => /ballot_cast|"choice"/u.test(text))).toEqual([]);
  await client.end();
});

/** What a lock leaves on other rows is no more than that: their words stay. */
const changedRows = (before: readonly Row[], after: readonly Row[]): number => after.filter(({ text }, i) => before[i]?.text !== text).length;

test('after one cast, the box looks as it did empty, and every row of the roll is as young as the voter’s', async ({ db, databaseUrl }) => {
  const { a, members, open, cast } = await ballotWorld(db);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const ballotId = await open(a);
  const empty = await readAll(client);
  await cast(members[5], ballotId, 'OTHER');
  const one = await readAll(client);
  const boxOf = (reading: Reading) => textsOf(reading, 'public."BallotBox"').map((text) => text.length);
  expect(boxOf(one)).toEqual(boxOf(empty));
  expect(new Set((one.get('public."BallotRoll"') ?? []).map(({ xmin, cmin }) => `${xmin} ${cmin}`)).size).toBe(1);
  await client.end();
});

test('PostgreSQL itself keeps a box at its length and a count at its sum', async ({ db }) => {
  const { a, open, organizationId } = await ballotWorld(db);
  const ballotId = await open(a);
  await expect(db.ballotBox.updateMany({ where: { ballotId }, data: { sealed: new Uint8Array(40) } })).rejects.toThrow(/BallotBox_constant_length/u);
  await expect(db.secretBallot.updateMany({ where: { id: ballotId }, data: { outcome: 'COUNTED', castVotes: 2, closedAt: hour, closedById: organizationId } })).rejects.toThrow(/SecretBallot_counted/u);
  const { id: itemId } = await db.meetingItem.findFirstOrThrow({ where: { submissionId: a } });
  await expect(db.paperCount.create({ data: { organizationId, itemId, issued: 5, returned: 6, valid: 6, invalid: 0 } })).rejects.toThrow(/PaperCount_adds_up/u);
});
