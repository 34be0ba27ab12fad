// npm run operator: what only the person who runs the server may do.
import { runCommand } from './backup/run-command.ts';
import { PlainFailure } from './launch/failure.ts';
import { withPortal } from './launch/portal.ts';
import { commands } from './operator/asks.ts';
import { readArguments, usageOf } from './operator/read-arguments.ts';

const [name, ...words] = process.argv.slice(2);

runCommand(async () => {
  if (name === 'help' || name === '--help' || (name === undefined && !process.stdin.isTTY)) return printHelp();
  const command = commands.find((each) => each.name === name);
  if (name !== undefined && !command) throw new PlainFailure(`Không có lệnh ${name}. Xem: npm run operator help`);
  const given = command ? readArguments(command, words) : {};
  await withPortal(async ({ databaseUrl, settings }) => {
    if (settings.mode === 'demo') console.log('(bản dùng thử)');
    // Only now: it needs the generated client, which withPortal makes in a fresh checkout.
    const { runOperator } = await import('./operator/run-operator.ts');
    await runOperator(databaseUrl, command, given);
  });
});

function printHelp(): void {
  console.log('npm run operator -- <lệnh> [tùy chọn]; không ghi lệnh thì hỏi từng bước.\n');
  for (const command of commands) console.log(`  ${command.name.padEnd(20)} ${command.about}\n  ${' '.repeat(20)} ${usageOf(command)}`);
}
