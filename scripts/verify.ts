// npm run verify: every invariant of the design, on the database and files of this installation; changes nothing.
import { runCommand } from './backup/run-command.ts';
import { withPortal } from './launch/portal.ts';

runCommand(async () => {
  const findings = await withPortal(async ({ databaseUrl, settings }) => {
    // Only now: it needs the generated client, which withPortal makes in a fresh checkout.
    const { verifyDatabase } = await import('./verify/verify-database.ts');
    return verifyDatabase(databaseUrl, settings.env.FILES_DIR);
  });
  const width = Math.max(...findings.map(({ title }) => title.length));
  for (const { title, examined, faults } of findings) {
    console.log(`${faults.length === 0 ? '✓' : '✗'} ${title.padEnd(width)} ${examined.toLocaleString('vi-VN').padStart(9)}`);
    for (const fault of faults.slice(0, 10)) console.log(`    ${fault}`);
    if (faults.length > 10) console.log(`    … và ${faults.length - 10} lỗi khác`);
  }
  const wrong = findings.filter(({ faults }) => faults.length > 0).length;
  console.log(wrong === 0 ? `✓ Đạt cả ${findings.length} mục.` : `✗ ${wrong} trong ${findings.length} mục có lỗi.`);
  if (wrong > 0) process.exitCode = 1;
});
