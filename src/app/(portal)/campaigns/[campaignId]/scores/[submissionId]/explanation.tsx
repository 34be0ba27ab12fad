import { formatHundredths, formatHundredthsShort as short } from '@/domain/numbers/hundredths';
import { passedLabel, rankLabel } from '@/domain/reviews/labels';
import type { DossierSheets } from '@/domain/reviews/dossier-sheets';
import { sumScores } from '@/domain/reviews/scoring';
import { Tag } from '@/ui/badge';
import { Card, CardBody, CardHead } from '@/ui/card';
import { Glyph } from '@/ui/glyph';
import { RowTh, Table, Td, Th } from '@/ui/table';

type Outcome = NonNullable<DossierSheets['outcome']>;
type Step = { ok: boolean; title: string; words: string };

/** "Vì sao có kết quả này": every number on the way, so that anybody can do the sum again. */
export function Explanation({ data, outcome }: { data: DossierSheets; outcome: Outcome }) {
  const { row } = outcome;
  return (
    <>
      <Card aria-labelledby="why">
        <CardHead id="why" title="Vì sao có kết quả này" sub={`Hạng: ${rankLabel(row.rank, row.tied)}. Điểm trung bình: ${row.mean === null ? 'chưa có' : formatHundredths(row.mean)}. ${passedLabel(row.mean, row.passed)}.`} />
        <CardBody>
          <ol className="space-y-3">
            {stepsOf(data, outcome).map((step, index) => (
              <li key={step.title} className="flex gap-2.5">
                <span className={step.ok ? 'mt-0.5 text-good-ink' : 'mt-0.5 text-bad-ink'}><Glyph name={step.ok ? 'ok' : 'no'} /></span>
                <span className="num min-w-0"><span className="block font-medium">{index + 1}. {step.title}</span><span className="text-ink-2">{step.words}</span></span>
              </li>
            ))}
          </ol>
        </CardBody>
      </Card>
      <Card aria-labelledby="values">
        <CardHead id="values" title="Các phiếu được tính" count={outcome.sheets.length} />
        <Table caption="Điểm từng tiêu chí của từng phiếu" cards={false} bare>
          <thead><tr><Th>Thành viên</Th>{data.rubric.map((line) => <Th key={line.id} align="right">{line.name}</Th>)}<Th align="right">Tổng</Th><Th>Nhận xét</Th></tr></thead>
          <tbody>
            {outcome.sheets.map((sheet) => (
              <tr key={sheet.seatId}>
                <RowTh>{sheet.fullName} <Dropped outcome={outcome} seatId={sheet.seatId} /></RowTh>
                {data.rubric.map((line) => <Td key={line.id} align="right">{short(sheet.scores[line.id] ?? 0)}</Td>)}
                <Td align="right"><strong className="font-semibold">{short(sumScores(sheet.scores))}</strong></Td>
                <Td className="min-w-48">{sheet.comment}</Td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Trung bình</th>
              {data.rubric.map((line) => <Td key={line.id} align="right">{meanOf(outcome, line.id)}</Td>)}
              <Td align="right">{row.mean === null ? '–' : formatHundredths(row.mean)}</Td>
              <Td />
            </tr>
          </tfoot>
        </Table>
      </Card>
    </>
  );
}

function Dropped({ outcome: { result }, seatId }: { outcome: Outcome; seatId: string }) {
  if (result.dropped?.highest === seatId) return <Tag>Cao nhất, không tính</Tag>;
  return result.dropped?.lowest === seatId ? <Tag>Thấp nhất, không tính</Tag> : null;
}

const meanOf = ({ result }: Outcome, id: string): string => {
  const mean = result.criteria.find(({ criterionId }) => criterionId === id)?.mean;
  return mean === undefined ? '–' : formatHundredths(mean);
};

function stepsOf({ campaign, rubric, lines }: DossierSheets, { result, sheets }: Outcome): Step[] {
  const out = lines.filter((line) => line.conflict?.level === 'hard').length;
  const away = out > 0 ? ` ${out} thành viên không tham gia chấm (có liên quan).` : '';
  const enough = { ok: result.mean !== null, title: 'Phiếu được tính', words: `${result.sheets} phiếu đã chốt, cần ít nhất ${campaign.minSheets}.${away}` };
  if (result.mean === null) return [enough];
  const counting = sheets.filter(({ seatId }) => seatId !== result.dropped?.highest && seatId !== result.dropped?.lowest).map(({ scores }) => short(sumScores(scores)));
  const dropped = result.dropped ? { ok: true, title: 'Bỏ phiếu cao nhất và thấp nhất', words: `Có ${result.sheets} phiếu, kế hoạch bỏ một phiếu cao nhất và một phiếu thấp nhất; còn ${result.counted} phiếu.` } : null;
  const mean = { ok: true, title: 'Điểm trung bình', words: `(${counting.join(' + ')}) : ${result.counted} = ${short(result.sum)} : ${result.counted} = ${formatHundredths(result.mean)}, làm tròn hai chữ số thập phân.` };
  const pass = { ok: result.mean >= campaign.passMark, title: 'Ngưỡng công nhận', words: `${formatHundredths(result.mean)} ${result.mean >= campaign.passMark ? 'đạt' : 'thấp hơn'} ngưỡng ${short(campaign.passMark)} điểm.` };
  const floors = rubric.filter(({ floorScore }) => floorScore > 0).map((line): Step => {
    const found = result.criteria.find(({ criterionId }) => criterionId === line.id);
    return { ok: !found?.belowFloor, title: `Điểm sàn ${line.name.toLowerCase()}`, words: `Trung bình ${found ? formatHundredths(found.mean) : '–'} trên mọi phiếu hợp lệ, điểm sàn ${short(line.floorScore)}: ${found?.belowFloor ? 'chưa đạt' : 'đạt'}.` };
  });
  return [enough, ...(dropped ? [dropped] : []), mean, pass, ...floors];
}
