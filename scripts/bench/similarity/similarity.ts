// npm run bench:similarity [-- --entries 100000 --copies 100 --seed 20261122 --texts collocations]: is a copy found among its first five, whatever was done to it, and how fast?
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
import type { Answer } from './score.ts';
import { textMaker as byCollocations } from './collocations.ts';
import { type Text, textMaker as byTopics } from './texts.ts';

const { values } = parseArgs({ options: { entries: { type: 'string', default: '100000' }, copies: { type: 'string', default: '100' }, seed: { type: 'string' }, texts: { type: 'string', default: 'topics' } } });
const entries = Number(values.entries);
const copies = Number(values.copies);
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);

const makers: Partial<Record<string, typeof byTopics>> = { topics: byTopics, collocations: byCollocations };

const number = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: 1 });

runCommand(async () => {
  const textMaker = makers[values.texts];
  if (!(textMaker && entries >= copies && copies > 0 && Number.isInteger(seed))) throw new PlainFailure('Cách dùng: npm run bench:similarity -- --entries 100000 --copies 100 [--seed 20261122] [--texts topics|collocations]');
  await ensureGenerated();
  const cluster = await step('Mở cơ sở dữ liệu riêng cho phép đo', () => startScratchCluster({ shared_buffers: '256MB' }));
  try {
    const url = cluster.url('similarity');
    await withClient(cluster.url('postgres'), (client) => client.query('create database similarity'));
    await migrate(url);
    await run(url, textMaker);
  } finally {
    await cluster.stop();
  }
});

async function run(url: string, textMaker: typeof byTopics): Promise<void> {
  // Only now: they need the generated client.
  const { createDb } = await import('@/platform/create-db');
  const { alarms, ask, scoreTable } = await import('./score.ts');
  const { fillLibrary } = await import('./fill.ts');
  const { copyings } = await import('./copies.ts');
  const random = randomFrom(seed);
  const maker = textMaker(random);
  // More than are copied: some ways are of long or of short ones only.
  const chosen = random.shuffled(Array.from({ length: entries }, (_, i) => i)).slice(0, Math.min(entries, copies * 12));
  const sources = await withClient(url, async (client) => {
    const kept = await step(`Viết ${number(entries)} sáng kiến, hạt giống ${seed}`, () => fillLibrary(client, entries, maker.make, new Set(chosen)));
    await step('Thống kê, như PostgreSQL tự làm sau một lần nhập', () => client.query('vacuum analyze'));
    const { rows } = await client.query<{ table: string; index: string }>(`select pg_size_pretty(pg_total_relation_size('"SimilarText"')) as table, pg_size_pretty(pg_relation_size('"SimilarText_terms_gin"')) as index`);
    console.log(`  Bảng đối chiếu ${rows[0]?.table}, trong đó chỉ mục ${rows[0]?.index}.`);
    return kept;
  });
  const db = createDb(url);
  try {
    // Warm, as a server that runs: the compiler of JavaScript and the caches of PostgreSQL have seen such a question.
    for (let i = 0; i < 20; i += 1) await ask(db, maker.make());
    const lines: Parameters<typeof scoreTable>[0][number][] = [];
    const askAll = async (name: string, asked: readonly { source: number; copy: Text }[]): Promise<void> => {
      const answers: Answer[] = [];
      for (const { source, copy } of asked) answers.push(await ask(db, copy, source));
      lines.push({ name, answers });
    };
    const titles: { source: number; copy: Text }[] = [];
    for (const { name, copy, of } of copyings(random, maker)) {
      const fitting = random.shuffled(chosen).flatMap((source) => {
        const text = sources.get(source);
        return text && (of?.(text) ?? true) ? [{ source, text }] : [];
      }).slice(0, copies);
      const asked = fitting.map(({ source, text }) => ({ source, copy: copy(text) }));
      if (titles.length === 0) titles.push(...asked.map((each) => ({ ...each, copy: { ...each.copy, sentences: [] } })));
      await askAll(name, asked);
    }
    await askAll('Chỉ hỏi bằng tên, đổi 3 từ trong 10', titles);
    console.log(`\nHạt giống ${seed}, kho ${number(entries)} sáng kiến.\n${scoreTable(lines, percentile)}`);
    const strangers: Answer[] = [];
    for (let i = 0; i < copies * 2; i += 1) strangers.push(await ask(db, maker.makeAbout(random.below(maker.topics))));
    console.log(`\n${alarms('Bài mới, không chép ai, cùng lĩnh vực với hàng trăm bài khác', strangers)}`);
    console.log(`Bộ nhớ của tiến trình: ${number(process.memoryUsage().rss / 1024 / 1024)} MB.`);
  } finally {
    await db.$disconnect();
  }
}
