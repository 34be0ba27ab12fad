import { createInterface, type Interface } from 'node:readline/promises';
import type { PrismaClient } from '@/generated/prisma/client';
import { createDb } from '@/platform/create-db';
import { readHistory } from '../database/migrate.ts';
import { PlainFailure } from '../launch/failure.ts';
import { type Command, commands, type Values } from './asks.ts';
import { runs } from './commands.ts';
import { missingOf, usageOf } from './read-arguments.ts';

const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true;

/** One command, or without one a conversation. */
export async function runOperator(databaseUrl: string, command: Command | undefined, given: Values): Promise<void> {
  const { pending } = await readHistory(databaseUrl);
  if (pending.length > 0) throw new PlainFailure('Cơ sở dữ liệu chưa sẵn sàng: chạy npm start một lần rồi làm lại.');
  const db = createDb(databaseUrl, { pool: 2 });
  try {
    await (command ? runOne(db, command, given) : converse(db));
  } finally {
    await db.$disconnect();
  }
}

async function runOne(db: PrismaClient, command: Command, given: Values): Promise<void> {
  const missing = missingOf(command, given);
  if (missing.length > 0 && !interactive) throw new PlainFailure(`Thiếu ${missing.map(({ flag }) => `--${flag}`).join(', ')}. ${usageOf(command)}`);
  const values = missing.length > 0 ? await withTerminal((terminal) => ask(terminal, command, given)) : given;
  for (const line of await runs[command.name](db, values)) console.log(line);
}

/** A small menu: chooses, asks, answers, and again until an empty line. */
async function converse(db: PrismaClient): Promise<void> {
  await withTerminal(async (terminal) => {
    for (;;) {
      console.log('');
      for (const [index, command] of commands.entries()) console.log(`  ${index + 1}. ${command.about}`);
      const chosen = (await terminal.question('Chọn số (Enter để thoát): ')).trim();
      if (chosen === '') return;
      const command = commands[Number(chosen) - 1];
      if (!command) continue;
      try {
        for (const line of await runs[command.name](db, await ask(terminal, command, {}))) console.log(line);
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
