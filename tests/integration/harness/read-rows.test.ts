import { readRows } from '@/domain/read-rows';
import { createDb } from '@/platform/create-db';
import { expect, test } from '../../harness/database';

type Row = Record<string, unknown>;
const day = new Date('2026-04-29T00:00:00Z');
const instant = new Date('2026-04-29T16:59:59.999Z');

test('rows read past the client are those it would have given', async ({ db }) => {
  const ask = (read: (strings: TemplateStringsArray, ...values: unknown[]) => Promise<Row[]>): Promise<Row[]> =>
    read`select '2026-04-29'::date as day, ${instant}::timestamptz as at, 7 as whole, 0.5::float8 as part, true as yes, null::text as none, 'Bắc Bình' as text,
      json_build_object('at', ${instant}::timestamptz) as json, '{"a": [1, 2]}'::jsonb as jsonb, array['một', 'hai']::text[] as texts,
      array['00000001-0000-7000-8000-000000000001']::uuid[] as ids, 2 = any(${[1, 2]}::int[]) as among, ${null}::uuid is null as nothing, ${true}::boolean as given`;
  const [direct] = await ask(readRows<Row>(db));
  const [client] = await ask((strings, ...values) => db.$queryRaw<Row[]>(strings, ...values));
  expect(direct).toEqual(client);
  expect(direct).toMatchObject({ day, at: instant, whole: 7, texts: ['một', 'hai'], among: true });
});

test('inside a transaction they see what it wrote, and nobody else does', async ({ db }) => {
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`create temporary table seen on commit drop as select 1 as here`;
    expect(await readRows<{ here: number }>(tx)`select here from seen`).toEqual([{ here: 1 }]);
    await expect(readRows(db)`select here from seen`).rejects.toThrow(/seen/u);
  });
});

test('instants are the same on a server that lives in another time zone', async ({ db }) => {
  const [{ url } = { url: '' }] = await readRows<{ url: string }>(db)`
    select format('postgresql://%s@127.0.0.1:%s/%s?options=-c%%20timezone%%3DAsia/Ho_Chi_Minh', current_user, current_setting('port'), current_database()) as url`;
  const abroad = createDb(url);
  try {
    const direct = await readRows<{ at: Date; given: Date }>(abroad)`select '2026-04-29T16:59:59.999Z'::timestamptz as at, ${instant}::timestamptz as given`;
    const client = await abroad.$queryRaw<{ at: Date; given: Date }[]>`select '2026-04-29T16:59:59.999Z'::timestamptz as at, ${instant}::timestamptz as given`;
    expect([direct, client]).toEqual([[{ at: instant, given: instant }], [{ at: instant, given: instant }]]);
  } finally {
    await abroad.$disconnect();
  }
});
