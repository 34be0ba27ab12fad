import type { Dossier } from '@/domain/submissions/dossier';
import { maturityLabels, paperChannelLabels } from '@/domain/submissions/labels';
import { copiesWords, paperOwedWords } from '@/domain/submissions/paper-words';
import type { LocalDay } from '@/domain/time/calendar';
import { formatDateTime, formatDay } from '@/domain/time/format';
import { Card, CardBody, CardFoot, CardHead, DescriptionList } from '@/ui/card';
import { FileIcon } from '@/ui/file-icon';
import { formatBytes } from '@/ui/file-limits';
import { Anchor } from '@/ui/link';
import { LongText } from './long-text';

/** A date column as a day: midnight UTC, whatever the host's zone. */
export const dayText = (date: Date): string => formatDay(date.toISOString().slice(0, 10) as LocalDay);

export function fieldWords({ fieldName, topicName, topicOther, maturity, appliedOn }: Dossier): string {
  const topic = topicOther ? `${topicName ?? 'Nội dung khác'}: ${topicOther}` : topicName;
  const since = appliedOn ? ` từ ngày ${dayText(appliedOn)}` : '';
  return [fieldName, topic, maturity ? `${maturityLabels[maturity]}${since}` : null].filter(Boolean).join('. ');
}

export function ContentCard({ dossier }: { dossier: Dossier }) {
  const version = dossier.versions.at(-1);
  return (
    <Card aria-labelledby="content">
      <CardHead
        id="content"
        title="Nội dung"
        aside={version ? <p className="num text-sm text-ink-3">Bản {version.number}, nộp lúc {formatDateTime(version.filedAt)}</p> : null}
      />
      <CardBody className="space-y-7">
        <TextPart number={1} title="Lĩnh vực, mức độ triển khai" text={fieldWords(dossier) || 'Chưa chọn.'} />
        {dossier.sections.map(({ key, title, text }, i) => (
          <TextPart key={key} number={i + 2} title={title} text={text} />
        ))}
        {dossier.confidential ? <TextPart number={dossier.sections.length + 2} title="Thông tin cần bảo mật" text={dossier.confidential} /> : null}
      </CardBody>
    </Card>
  );
}

function TextPart({ number, title, text }: { number: number; title: string; text: string }) {
  return (
    <section>
      <h3 className="text-lg font-semibold">
        <span className="num mr-2 font-medium text-ink-3">{number}</span>
        {title}
      </h3>
      <LongText text={text} />
    </section>
  );
}

export function EvidenceCard({ dossier }: { dossier: Dossier }) {
  const { evidence } = dossier;
  const bytes = evidence.reduce((sum, { size }) => sum + size, 0);
  return (
    <Card aria-labelledby="evidence">
      <CardHead id="evidence" title="Minh chứng" aside={evidence.length > 0 ? <p className="num text-sm text-ink-3">{evidence.length} tệp, {formatBytes(bytes)}</p> : null} />
      {evidence.length > 0 ? (
        <ul className="divide-y divide-line">
          {evidence.map(({ id, name, size, caption }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-3 sm:px-5">
              <span className="grid size-9 shrink-0 place-items-center rounded-xs bg-sunken text-ink-2">
                <FileIcon name={name} />
              </span>
              <span className="min-w-0 flex-1 basis-48">
                <Anchor target="_blank" href={`/submissions/${dossier.id}/evidence/${id}`} className="block py-0.5 font-medium break-words underline decoration-line-strong underline-offset-3 hover:decoration-action">
                  {name}
                </Anchor>
                {caption ? <span className="block text-sm text-ink-2">{caption}</span> : null}
                <span className="num block text-sm text-ink-3">{formatBytes(size)}</span>
              </span>
              <Anchor href={`/submissions/${dossier.id}/evidence/${id}?save=1`} className="text-sm text-action-ink underline decoration-action-line underline-offset-3" aria-label={`Tải ${name} về máy`}>
                Tải về
              </Anchor>
            </li>
          ))}
        </ul>
      ) : (
        <CardBody className="text-ink-2">Không có tệp minh chứng.</CardBody>
      )}
    </Card>
  );
}

export function VersionsCard({ dossier }: { dossier: Dossier }) {
  const { versions } = dossier;
  if (versions.length === 0) return null;
  return (
    <Card aria-labelledby="versions">
      <CardHead id="versions" title="Các bản đã nộp" />
      <ol className="divide-y divide-line">
        {versions.toReversed().map(({ number, filedAt, filedBy, hash }, i) => (
          <li key={number} className="flex items-start gap-3 px-4 py-3 sm:px-5">
            <span className="num grid size-7 shrink-0 place-items-center rounded-full bg-mute-soft text-xs font-semibold text-mute-ink">{number}</span>
            <span className="min-w-0">
              <span className="block font-medium">
                Bản {number}
                {i === 0 ? ', bản đang xét' : ''}
              </span>
              <span className="num block text-sm text-ink-3">
                {filedBy ? `${filedBy} nộp` : 'Nộp'} lúc {formatDateTime(filedAt)} · mã kiểm {hash.slice(0, 12)}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

export function PaperCard({ dossier }: { dossier: Dossier }) {
  const { receipts, campaign, filedAt } = dossier;
  if (!filedAt || (campaign.paperCopies === 0 && receipts.length === 0)) return null;
  const received = receipts.reduce((sum, { copies }) => sum + copies, 0);
  const owed = dossier.status === 'WITHDRAWN' || dossier.status === 'REJECTED' ? '' : paperOwedWords(campaign, received);
  return (
    <Card aria-labelledby="paper">
      <CardHead id="paper" title="Bản giấy" aside={<p className="num text-sm text-ink-3">{received > 0 ? `Đã nhận ${copiesWords(received, campaign.paperColour)}` : 'Chưa nhận'}</p>} />
      {receipts.map((receipt) => (
        <CardBody key={receipt.id} className="border-b border-line last:border-0">
          <DescriptionList
            columns={3}
            items={[
              { term: 'Số đến', detail: receipt.arrivalNumber },
              { term: 'Ngày đến', detail: formatDateTime(receipt.arrivedAt) },
              { term: 'Số bản', detail: copiesWords(receipt.copies, receipt.colour) },
              { term: 'Cách gửi', detail: paperChannelLabels[receipt.channel] },
              receipt.coverNumber ? { term: 'Công văn kèm theo', detail: `Số ${receipt.coverNumber}${receipt.coverOn ? ` ngày ${dayText(receipt.coverOn)}` : ''}` } : null,
              receipt.by ? { term: 'Người nhận', detail: receipt.by } : null,
            ]}
          />
        </CardBody>
      ))}
      {owed ? <CardFoot>{owed}</CardFoot> : null}
    </Card>
  );
}
