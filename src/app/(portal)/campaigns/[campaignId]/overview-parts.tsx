import { maxTotalOf } from '@/domain/campaigns/counting';
import { maturityLabels } from '@/domain/campaigns/labels';
import type { CampaignParts } from '@/domain/campaigns/settings-queries';
import { formatHundredthsShort, formatShare } from '@/domain/numbers/hundredths';
import { countingLabel, lowestLabel } from '@/domain/reviews/labels';
import type { Campaign } from '@/generated/prisma/client';
import { Tag } from '@/ui/badge';
import { Card, CardBody, CardHead, DescriptionList } from '@/ui/card';
import { FileIcon } from '@/ui/file-icon';
import { formatBytes } from '@/domain/numbers/bytes';
import { TextLink } from '@/ui/link';

/** Prose as it was typed: one paragraph a line. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <div className="max-w-read space-y-2">
      {text.split('\n').filter(Boolean).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}

export function FieldsCard({ parts }: { parts: CampaignParts }) {
  return (
    <Card aria-labelledby="fields">
      <CardHead id="fields" title="Lĩnh vực và chủ đề" sub="Mỗi hồ sơ chọn một lĩnh vực và một chủ đề." />
      <CardBody className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
        <div>
          <h3 className="font-semibold">Lĩnh vực</h3>
          <ol className="mt-2 list-decimal space-y-1.5 pl-6">
            {parts.fields.map((field) => (
              <li key={field.id}>
                {field.name}
                {field.leads.length > 0 ? <span className="block text-sm text-ink-3">Chủ trì: {field.leads.map((lead) => lead.unit.name).join('; ')}</span> : null}
              </li>
            ))}
          </ol>
        </div>
        <div>
          <h3 className="font-semibold">Chủ đề áp dụng</h3>
          <ul className="mt-2 list-disc space-y-1.5 pl-6">
            {parts.topics.map((topic) => (
              <li key={topic.id}>
                {topic.name}
                {topic.isOther ? <span className="text-sm text-ink-3"> (tác giả ghi rõ)</span> : null}
              </li>
            ))}
          </ul>
        </div>
      </CardBody>
    </Card>
  );
}

export function DossierCard({ campaign, parts }: { campaign: Campaign; parts: CampaignParts }) {
  const { paperCopies, paperColour, maxAuthors, collectiveAuthors, minShare, maxFileMb, maxTotalMb, allowedMaturities, pledgeRule } = campaign;
  return (
    <Card aria-labelledby="dossier">
      <CardHead id="dossier" title="Hồ sơ gồm những gì" />
      <CardBody className="space-y-5">
        <ol className="list-decimal space-y-2 pl-6">
          {parts.sections.map((section) => (
            <li key={section.key}>
              <span className="font-medium">{section.title}</span> {section.required ? null : <Tag>không bắt buộc</Tag>}
              {section.guidance ? <span className="block text-sm text-ink-2">{section.guidance}</span> : null}
            </li>
          ))}
        </ol>
        <DescriptionList
          columns={2}
          items={[
            { term: 'Nhận giải pháp', detail: allowedMaturities.map((maturity) => maturityLabels[maturity].toLowerCase()).join('; ') },
            { term: 'Tác giả', detail: `Nhiều nhất ${maxAuthors} ${collectiveAuthors ? 'người hoặc tập thể' : 'người'}, tổng tỷ lệ đóng góp 100%${minShare > 0 ? `, mỗi tác giả ít nhất ${formatShare(minShare)}` : ''}` },
            { term: 'Tệp minh chứng', detail: `Word, Excel, PDF hoặc ảnh; mỗi tệp không quá ${maxFileMb} MB, tất cả không quá ${maxTotalMb} MB` },
            pledgeRule === 'REQUIRED' && { term: 'Cam đoan', detail: 'Người nộp đọc và đánh dấu lời cam đoan trước khi nộp' },
            paperCopies > 0 && { term: 'Bản giấy', detail: `${String(paperCopies).padStart(2, '0')} bản${paperColour ? ' màu' : ''}, đóng thành tập, gửi Phòng Văn hóa – Xã hội` },
          ]}
        />
      </CardBody>
    </Card>
  );
}

export function RubricCard({ campaign, parts }: { campaign: Campaign; parts: CampaignParts }) {
  const total = maxTotalOf(parts.criteria);
  if (parts.criteria.length === 0) return null;
  return (
    <Card aria-labelledby="rubric">
      <CardHead id="rubric" title="Tiêu chí chấm điểm" sub={`Tổng ${formatHundredthsShort(total)} điểm, từ ${formatHundredthsShort(campaign.passMark)} điểm trở lên được xem xét công nhận.${campaign.blindScoring ? ' Chấm ẩn danh: người chấm không thấy tên tác giả, đơn vị đến khi công bố.' : ''}`} />
      <ul className="divide-y divide-line">
        {parts.criteria.map((criterion) => (
          <li key={criterion.id} className="flex gap-4 px-4 py-3 sm:px-5">
            <span className="min-w-0 flex-1">
              {criterion.groupName ? <span className="block text-sm text-ink-3">{criterion.groupName}</span> : null}
              <span className="font-medium">{criterion.name}</span>
              {criterion.guidance ? <span className="block text-sm text-ink-2">{criterion.guidance}</span> : null}
            </span>
            <span className="num text-right whitespace-nowrap">
              {formatHundredthsShort(criterion.maxScore)} điểm
              {[lowestLabel(criterion.minScore), countingLabel(criterion)].filter(Boolean).map((label) => <span key={label} className="block text-sm text-ink-3">{label}</span>)}
              {criterion.floorScore > 0 ? <span className="block text-sm text-ink-3">ít nhất {formatHundredthsShort(criterion.floorScore)}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function FilesCard({ campaignId, parts }: { campaignId: string; parts: CampaignParts }) {
  if (parts.files.length === 0) return null;
  const kinds = { PLAN: 'Kế hoạch', TEMPLATE: 'Biểu mẫu', OTHER: 'Tài liệu' } as const;
  return (
    <Card aria-labelledby="files">
      <CardHead id="files" title="Tệp tải về" />
      <ul className="divide-y divide-line">
        {parts.files.map((file) => (
          <li key={file.fileId} className="flex items-center gap-3 px-4 py-2.5 sm:px-5">
            <span className="shrink-0 text-ink-2">
              <FileIcon name={file.name} />
            </span>
            <span className="min-w-0 flex-1">
              <TextLink href={`/campaigns/${campaignId}/files/${file.fileId}`} className="break-words">
                {file.name}
              </TextLink>
              <span className="num block text-sm text-ink-3">
                {kinds[file.kind]} · {formatBytes(file.size)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
