import type { Metadata } from 'next';
import { formatBytes } from '@/domain/numbers/bytes';
import { backupState } from '@/domain/people/backup-queries';
import { isAdmin } from '@/domain/people/policy';
import { formatDateTime } from '@/domain/time/format';
import { env } from '@/platform/env';
import { StatusText } from '@/ui/badge';
import { Banner } from '@/ui/banner';
import { Card, CardBody, CardHead, DescriptionList } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { Table, Td, Th } from '@/ui/table';
import { found, pageCtx } from '../../../page-ctx';
import { settingsCrumb } from '../crumbs';

export const metadata: Metadata = { title: 'Sao lưu' };

const sizeWords = (bytes: bigint | null): string => (bytes === null ? '–' : formatBytes(Number(bytes)));

export default async function BackupPage() {
  const ctx = await pageCtx(isAdmin);
  const { succeeded, failed, runs, late } = found(await backupState(ctx));
  const { BACKUP_AT, BACKUP_DIR } = env();
  return (
    <>
      <PageHead crumbs={[settingsCrumb, { label: 'Sao lưu' }]} title="Sao lưu" sub="Bản sao lưu gồm cơ sở dữ liệu và mọi tệp đã gửi." />
      <div className="mb-6 space-y-3">
        {failed ? (
          <Banner tone="bad" title={`Lần sao lưu lúc ${formatDateTime(failed.startedAt)} không xong`}>
            {failed.error ?? 'Chưa rõ nguyên nhân.'} Kiểm tra dung lượng đĩa rồi chạy lại bằng lệnh npm run backup.
          </Banner>
        ) : null}
        {late && BACKUP_AT ? (
          <Banner tone="warn" title={succeeded ? 'Bản sao lưu gần nhất đã quá hai ngày' : 'Chưa có bản sao lưu nào'}>
            Cổng phải đang chạy lúc {BACKUP_AT} hằng đêm. Chạy ngay bằng lệnh npm run backup.
          </Banner>
        ) : null}
        {!BACKUP_AT ? <Banner title="Sao lưu hằng đêm đang tắt">Bật lại bằng dòng BACKUP_AT=01:30 trong tệp .env của máy chủ.</Banner> : null}
      </div>
      <div className="grid gap-6 lg:grid-cols-2 lg:items-start">
        <Card aria-labelledby="last">
          <CardHead id="last" title="Lần thành công gần nhất" />
          <CardBody>
            {succeeded ? (
              <DescriptionList
                items={[
                  { term: 'Lúc', detail: formatDateTime(succeeded.finishedAt ?? succeeded.startedAt) },
                  { term: 'Dung lượng', detail: sizeWords(succeeded.bytes) },
                  { term: 'Nơi cất', detail: <span className="break-all">{succeeded.location ?? BACKUP_DIR}</span> },
                ]}
              />
            ) : (
              <p className="text-ink-2">Chưa có.</p>
            )}
          </CardBody>
        </Card>
        <Card aria-labelledby="how">
          <CardHead id="how" title="Cách làm" />
          <CardBody className="space-y-2 text-ink-2">
            <p>
              Cổng tự sao lưu {BACKUP_AT ? `lúc ${BACKUP_AT} hằng đêm` : 'khi được bật'} vào thư mục <span className="break-all">{BACKUP_DIR}</span>.
            </p>
            <p>Sao lưu ngay: chạy npm run backup trên máy chủ. Khôi phục: npm run restore, có hỏi lại trước khi ghi đè.</p>
            <p>Chép bản sao lưu sang một máy khác hoặc ổ cứng rời ít nhất mỗi tuần một lần; giữ nơi có khóa vì trong đó có dữ liệu cá nhân.</p>
          </CardBody>
        </Card>
      </div>
      {runs.length > 0 ? (
        <div className="mt-6">
          <Table caption="Các lần sao lưu gần đây" captionShown>
            <thead>
              <tr>
                <Th>Bắt đầu</Th>
                <Th>Kết quả</Th>
                <Th align="right">Dung lượng</Th>
              </tr>
            </thead>
            <tbody>
              {runs.map((run) => (
                <tr key={run.id}>
                  <Td label="Bắt đầu">{formatDateTime(run.startedAt)}</Td>
                  <Td label="Kết quả">
                    {run.ok ? (
                      <StatusText glyph="ok" tone="good">Xong</StatusText>
                    ) : run.finishedAt ? (
                      <StatusText glyph="ask" tone="bad">{run.error ?? 'Không xong'}</StatusText>
                    ) : (
                      <StatusText glyph="clock" tone="info">Đang chạy hoặc bị ngắt giữa chừng</StatusText>
                    )}
                  </Td>
                  <Td label="Dung lượng" align="right">{sizeWords(run.bytes)}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      ) : null}
    </>
  );
}
