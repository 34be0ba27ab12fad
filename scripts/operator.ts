// npm run operator: what only the person who runs the server may do.
import { createInterface, type Interface } from 'node:readline/promises';
import type { PrismaClient } from '@/generated/prisma/client';
import { createDb } from '@/platform/create-db';
import { runCommand } from './backup/run-command.ts';
import { PlainFailure } from './launch/failure.ts';
import { pendingMigrations } from './database/migrate.ts';
import { withInstallation } from './launch/installation.ts';
import { type Command, commands, type Values } from './operator/commands.ts';
import { missingOf, readArguments, usageOf } from './operator/read-arguments.ts';

const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true;
const [name, ...words] = process.argv.slice(2);

runCommand(async () => {
  if (name === 'help' || name === '--help' || (name === undefined && !interactive)) return printHelp();
  const command = commands.find((each) => each.name === name);
  if (name !== undefined && !command) throw new PlainFailure(`Không có lệnh ${name}. Xem: npm run operator help`);
  const given = command ? readArguments(command, words) : {};
  await withInstallation(async ({ databaseUrl, demo }) => {
    const pending = await pendingMigrations(databaseUrl);
    if (pending.length > 0) throw new PlainFailure('Cơ sở dữ liệu chưa sẵn sàng: chạy npm start một lần rồi làm lại.');
    const db = createDb(databaseUrl, { pool: 2 });
    try {
      if (demo) console.log('(bản dùng thử)');
      if (command) await runOne(db, command, given);
      else await converse(db);
    } finally {
      await db.$disconnect();
    }
  });
});

async function runOne(db: PrismaClient, command: Command, given: Values): Promise<void> {
  const missing = missingOf(command, given);
  const values = missing.length === 0 ? given : interactive ? await withTerminal((terminal) => ask(terminal, command, given)) : undefined;
  if (!values) throw new PlainFailure(`Thiếu ${missing.map(({ flag }) => `--${flag}`).join(', ')}. ${usageOf(command)}`);
  for (const line of await command.run(db, values)) console.log(line);
}

/** A small menu: chooses, asks, answers, and again until an empty line. */
async function converse(db: PrismaClient): Promise<void> {
  await withTerminal(async (terminal) => {
    for (;;) {
      console.log('');
      for (const [index, command] of commands.entries()) console.log(`  ${index + 1}. ${command.about}`);
      const chosen = (await terminal.question('Chọn số (Enter để thoát): ')).trim();
      if (chosen === '') return;
      const command = commands[Number(chosen) - 1] ?? commands.find((each) => each.name === chosen);
      if (!command) continue;
      try {
        for (const line of await command.run(db, await ask(terminal, command, {}))) console.log(line);
      } catch (error) {
        if (!(error instanceof PlainFailure)) throw error;
        console.error(`✗ ${error.message}`);
      }
    }
  });
}

async function ask(terminal: Interface, { asks }: Command, given: Values): Promise<Values> {
  const values: Record<string, string> = { ...given };
  for (const { flag, question, optional } of asks) {
    while (values[flag] === undefined || (!optional && !values[flag].trim())) values[flag] = (await terminal.question(`${question}: `)).trim();
  }
  return values;
}

async function withTerminal<T>(use: (terminal: Interface) => Promise<T>): Promise<T> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await use(terminal);
  } finally {
    terminal.close();
  }
}

function printHelp(): void {
  console.log('npm run operator -- <lệnh> [tùy chọn]; không ghi lệnh thì hỏi từng bước.\n');
  for (const command of commands) console.log(`  ${command.name.padEnd(20)} ${command.about}\n  ${' '.repeat(20)} ${usageOf(command)}`);
}
