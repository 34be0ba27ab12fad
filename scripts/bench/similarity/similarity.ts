// npm run bench:similarity [-- --entries 100000 --copies 200 --seed 20261122]: is a rewritten copy found among its first five, and how fast?
import { parseArgs } from 'node:util';
import { runCommand } from '../../backup/run-command.ts';
import { migrate } from '../../database/migrate.ts';
import { withClient } from '../../database/with-client.ts';
import { ensureGenerated } from '../../launch/build.ts';
import { PlainFailure } from '../../launch/failure.ts';
import { step } from '../../launch/progress.ts';
import { startScratchCluster } from '../../postgres/scratch.ts';
import { percentile } from '../measure.ts';
import { randomFrom } from './random.ts';
import { textMaker } from './texts.ts';

const { values } = parseArgs({ options: { entries: { type: 'string', default: '100000' }, copies: { type: 'string', default: '200' }, seed: { type: 'string' } } });
const entries = Number(values.entries);
const copies = Number(values.copies);
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);

const number = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: 1 });

runCommand(async () => {
  if (!(entries >= copies && copies > 0 && Number.isInteger(seed))) throw new PlainFailure('Cách dùng: npm run bench:similarity -- --entries 100000 --copies 200 [--seed 20261122]');
  await ensureGenerated();
  const cluster = await step('Mở cơ sở dữ liệu riêng cho phép đo', () => startScratchCluster({ shared_buffers: '256MB' }));
  try {
    const url = cluster.url('similarity');
    await withClient(cluster.url('postgres'), (client) => client.query('create database similarity'));
    await migrate(url);
    await run(url);
  } finally {
    await cluster.stop();
  }
});

async function run(url: string): Promise<void> {
  // Only now: they need the generated client.
  const { createDb } = await import('@/platform/create-db');
  const { ask, summary } = await import('./score.ts');
  const { fillLibrary } = await import('./fill.ts');
  const random = randomFrom(seed);
  const { make, rewrite } = textMaker(random);
  const chosen = random.shuffled(Array.from({ length: entries }, (_, i) => i)).slice(0, copies);
  const sources = await withClient(url, async (client) => {
    const kept = await step(`Viết ${number(entries)} sáng kiến, hạt giống ${seed}`, () => fillLibrary(client, entries, make, new Set(chosen)));
    await step('Thống kê, như PostgreSQL tự làm sau một lần nhập', () => client.query('vacuum analyze'));
    const { rows } = await client.query<{ table: string; index: string }>(`select pg_size_pretty(pg_total_relation_size('"SimilarText"')) as table, pg_size_pretty(pg_relation_size('"SimilarText_terms_gin"')) as index`);
    console.log(`  Bảng đối chiếu ${rows[0]?.table}, trong đó chỉ mục ${rows[0]?.index}.`);
    return kept;
  });
  const db = createDb(url);
  try {
    const asked = chosen.map((source) => ({ source, copy: rewrite(sources.get(source) ?? make()) }));
    // Warm, as a server that runs: the compiler of JavaScript and the caches of PostgreSQL have seen such a question.
    for (let i = 0; i < 20; i += 1) await ask(db, make());
    const answers = [];
    for (const { source, copy } of asked) answers.push(await ask(db, copy, source));
    const titles = [];
    for (const { source, copy } of asked) titles.push(await ask(db, { ...copy, sentences: [] }, source));
    console.log(`\n${summary('Bản viết lại (đổi 3 từ trong 10, đảo câu)', answers, percentile)}`);
    console.log(summary('Chỉ hỏi bằng tên đã viết lại', titles, percentile));
    const strangers = [];
    for (let i = 0; i < copies; i += 1) strangers.push(await ask(db, make()));
    const disturbed = strangers.filter(({ best }) => best >= 4000).length;
    console.log(`Bài mới, không chép ai: ${number((disturbed * 100) / copies)}% bị báo giống từ 40% trở lên.`);
  } finally {
    await db.$disconnect();
  }
}
