import type { PrismaClient } from '@/generated/prisma/client';
import type { FileScan } from '@/generated/prisma/enums';
import type { Db } from '@/domain/context';
import { enqueue, readMainKey } from '@/domain/outbox/enqueue';
import { tell } from '@/domain/outbox/tell';

type Facts = { organizationId: string; fileId: string; verdict: FileScan | 'TOO_LARGE' | null; now: Date };

const news = {
  INFECTED: {
    kind: 'file.infected', words: 'có vi-rút',
    body: 'Phần mềm diệt vi-rút của máy chủ báo tệp này có vi-rút nên cổng không cho ai mở.',
    toWriter: 'Gỡ tệp khỏi hồ sơ, quét vi-rút máy đã dùng để gửi, rồi gửi lại bản sạch.',
  },
  TOO_LARGE: {
    kind: 'file.unscannable', words: 'quá lớn để quét vi-rút',
    body: 'Tệp lớn hơn mức phần mềm diệt vi-rút của máy chủ nhận quét nên cổng chưa cho ai mở.',
    toWriter: 'Gỡ tệp, giảm cỡ hoặc tách thành nhiều tệp rồi gửi lại; hoặc báo quản trị nâng giới hạn quét.',
  },
} as const;

/** Where in a dossier, and whether that was filed: then the file is no longer its sender's to take out. */
const place = { submissionId: true, addedAt: true, submission: { select: { versions: { select: { filedAt: true } } } } } as const;

const toOffice = 'Hồ sơ đã nộp nên không tự gỡ tệp được: báo Phòng Văn hóa – Xã hội để được đề nghị bổ sung bản khác.';

/**
 * What the scanner says of a file that waits for it; null: there is no scanner any more, so nothing is held back. Who sent
 * one that is infected, or too large to be looked at and so goes on waiting, is told once.
 */
export async function recordScan(db: PrismaClient, { organizationId, fileId, verdict, now }: Facts): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.file.updateMany({ where: { organizationId, id: fileId, scan: 'PENDING' }, data: { scan: verdict === 'TOO_LARGE' ? 'PENDING' : verdict } });
    if (count === 0) return;
    if (verdict !== 'INFECTED' && verdict !== 'TOO_LARGE') return haveMainRead(tx, organizationId, fileId);
    const { name, uploadedById, evidence, basisFiles } = await tx.file.findUniqueOrThrow({
      where: { organizationId_id: { organizationId, id: fileId } },
      select: { name: true, uploadedById: true, evidence: { select: place, take: 1 }, basisFiles: { select: place, take: 1 } },
    });
    if (!uploadedById) return;
    const [at] = [...evidence, ...basisFiles];
    const wasFiled = at?.submission.versions.some(({ filedAt }) => filedAt >= at.addedAt) ?? false;
    await tell({ db: tx, now, actor: { organizationId } }, [{
      accountId: uploadedById, kind: news[verdict].kind, key: fileId,
      subject: `Tệp “${name}” ${news[verdict].words}`,
      body: `${news[verdict].body} ${wasFiled ? toOffice : news[verdict].toWriter}`,
      submissionId: at?.submissionId,
    }]);
  });
}

/** A document that stands for the text was not read while it was held back. */
async function haveMainRead(tx: Db, organizationId: string, fileId: string): Promise<void> {
  const held = await tx.evidence.findMany({ where: { organizationId, fileId, isMain: true }, select: { id: true } });
  for (const { id } of held) await enqueue({ db: tx }, 'read-main', { organizationId, evidenceId: id }, readMainKey(id));
}
