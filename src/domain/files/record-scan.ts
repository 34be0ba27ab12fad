import type { PrismaClient } from '@/generated/prisma/client';
import type { FileScan } from '@/generated/prisma/enums';
import { tell } from '@/domain/outbox/tell';

type Facts = { organizationId: string; fileId: string; verdict: FileScan | null; now: Date };

/**
 * What the scanner says of a file that waits for it; null: there is no scanner any more, so nothing is held back. Who sent
 * an infected one is told.
 */
export async function recordScan(db: PrismaClient, { organizationId, fileId, verdict, now }: Facts): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.file.updateMany({ where: { organizationId, id: fileId, scan: 'PENDING' }, data: { scan: verdict } });
    if (count === 0 || verdict !== 'INFECTED') return;
    const { name, uploadedById, evidence } = await tx.file.findUniqueOrThrow({
      where: { organizationId_id: { organizationId, id: fileId } },
      select: { name: true, uploadedById: true, evidence: { select: { submissionId: true }, take: 1 } },
    });
    if (!uploadedById) return;
    await tell({ db: tx, now, actor: { organizationId } }, [{
      accountId: uploadedById, kind: 'file.infected', key: fileId,
      subject: `Tệp “${name}” có vi-rút`,
      body: 'Phần mềm diệt vi-rút của máy chủ báo tệp này có vi-rút nên cổng không cho ai mở. Gỡ tệp khỏi hồ sơ, quét vi-rút máy đã dùng để gửi, rồi gửi lại bản sạch.',
      href: evidence[0] ? `/submissions/${evidence[0].submissionId}` : undefined,
    }]);
  });
}
