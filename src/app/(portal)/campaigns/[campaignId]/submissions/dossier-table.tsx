import type { CampaignRules } from '@/domain/campaigns/queries';
import { dossierState } from '@/domain/submissions/labels';
import type { DossierFilter, ListedDossier } from '@/domain/submissions/screening-list';
import { dayOf } from '@/domain/time/calendar';
import { deadlineWords } from '@/domain/time/deadline-words';
import { formatDay } from '@/domain/time/format';
import { Checkbox } from '@/ui/choice';
import { TextLink } from '@/ui/link';
import { Pager } from '@/ui/pager';
import { StateBadge } from '@/ui/state-badge';
import { RowTh, type Sort, Table, Td, Th } from '@/ui/table';
import { toneText } from '@/ui/tone';

type Change = Partial<DossierFilter> & { page?: number };

type Props = {
  rows: readonly ListedDossier[];
  campaign: CampaignRules;
  isOffice: boolean;
  sort: DossierFilter['sort'];
  hrefOf: (change: Change) => string;
  paging: { page: number; total: number };
  now: Date;
};

export function DossierTable({ rows, campaign, isOffice, sort, hrefOf, paging, now }: Props) {
  const units = new Map(campaign.units.map((unit) => [unit.unitId, unit.name]));
  const fields = new Map(campaign.fields.map((field) => [field.id, field.name]));
  const asksPaper = campaign.paperCopies > 0;
  const sorted = (up: DossierFilter['sort'], down: DossierFilter['sort']): Sort => ({
    href: hrefOf({ sort: sort === up ? down : up }),
    direction: sort === up ? 'ascending' : sort === down ? 'descending' : 'none',
  });
  return (
    <Table caption="Các hồ sơ đã nộp của đợt" foot={<Pager {...paging} hrefOf={(page) => hrefOf({ page })} noun="hồ sơ" />}>
      <thead>
        <tr>
          {isOffice ? <Th hidden>Chọn</Th> : null}
          <Th sort={sorted('code', 'codeDesc')}>Hồ sơ</Th>
          <Th>Đơn vị</Th>
          <Th>Lĩnh vực</Th>
          <Th>Tình trạng</Th>
          <Th sort={sorted('filed', 'filedDesc')}>Ngày nộp</Th>
          {asksPaper ? <Th>Bản giấy</Th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {isOffice ? <Td>{row.status === 'WITHDRAWN' ? null : <Checkbox name="code" value={row.code ?? ''} aria-label={`Chọn ${row.code}`} />}</Td> : null}
            <RowTh className="min-w-64" sub={<><span className="num">{row.code}</span> · {row.authors.join(', ')}</>}>
              <TextLink href={`/submissions/${row.id}`} look="title">{row.title}</TextLink>
            </RowTh>
            <Td label="Đơn vị">{units.get(row.unitId) ?? ''}</Td>
            <Td label="Lĩnh vực">{row.fieldId ? fields.get(row.fieldId) : ''}</Td>
            <Td label="Tình trạng" nowrap>
              <StateBadge state={dossierState(row.status, campaign.status)} />
              {stateNote(row, now)}
            </Td>
            <Td label="Ngày nộp">
              <span className="num">{row.filedAt ? formatDay(dayOf(row.filedAt)) : ''}</span>
              {row.filing.tone === 'warn' ? <span className="block text-xs font-medium text-warn-ink">{row.filing.words}</span> : null}
            </Td>
            {asksPaper ? <Td label="Bản giấy">{paper(row)}</Td> : null}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function stateNote(row: ListedDossier, now: Date) {
  if (row.status === 'RETURNED' && row.supplementDueAt) {
    const late = row.supplementDueAt <= now;
    return <span className={late ? 'block text-xs font-medium text-warn-ink' : 'block text-xs text-ink-3'}>{late ? 'quá hạn bổ sung' : deadlineWords(now, { closesAt: row.supplementDueAt }).words}</span>;
  }
  return row.status === 'SCREENING' && row.screenerName ? <span className="block text-xs text-ink-3">{row.screenerName}</span> : null;
}

function paper(row: ListedDossier) {
  if (row.status === 'WITHDRAWN' || row.status === 'REJECTED') return row.firstPaperAt ? <span className="num">{formatDay(dayOf(row.firstPaperAt))}</span> : null;
  if (!row.paper) return null;
  const words = <span className={row.firstPaperAt ? `block text-xs ${toneText[row.paper.tone]}` : `text-sm ${row.paper.tone === 'warn' ? 'text-warn-ink' : 'text-ink-3'}`}>{row.firstPaperAt ? row.paper.words : row.paper.tone === 'warn' ? 'Quá hạn, chưa nhận' : 'Chưa nhận'}</span>;
  return row.firstPaperAt ? <><span className="num">{formatDay(dayOf(row.firstPaperAt))}</span>{words}</> : words;
}
