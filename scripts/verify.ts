// npm run verify: every invariant of the design, on the database and files of this installation; changes nothing.
import { withInstallation } from './launch/installation.ts';
import { runCommand } from './backup/run-command.ts';
import { verifyDatabase } from './verify/verify-database.ts';

runCommand(async () => {
  const findings = await withInstallation(({ databaseUrl, filesDir }) => verifyDatabase(databaseUrl, filesDir));
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
