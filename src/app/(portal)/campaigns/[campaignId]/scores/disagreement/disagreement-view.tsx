'use client';

import { Banner } from '@/ui/banner';
import { Tag } from '@/ui/badge';
import { Card, CardBody, CardHead } from '@/ui/card';
import { DotPlot } from '@/ui/dot-plot';
import { EmptyState } from '@/ui/empty-state';
import { TextLink } from '@/ui/link';
import { Pager } from '@/ui/pager';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { SecondRound, type SecondRoundProps } from './second-round';

/** Id, title, code and unit, wide apart, totals, their mean, the same in words, spread, the criterion that divides most. */
export type DividedRow = [string, string, string, boolean, number[], number, string, string, string];
/** Member, seat, dossiers scored with others, difference, in a word, worth a look. */
type MemberLine = [string, string, string, string, string, boolean];

export type DisagreementProps = {
  base: string; max: number;
  /** The right end of every line, in words. */
  scale: string;
  /** Scoring goes on: sheets may still come. */
  open: boolean;
  caution: string; sub: string; single: string;
  rows: DividedRow[]; page: number; total: number;
  members: MemberLine[]; leanNotes: string[];
  /** What may be scored once more; null: nothing of the kind, or not this person's to open. */
  again: SecondRoundProps | null;
};

/** Where the sheets are apart, furthest first, and who stands where: advice beside the result. */
export function DisagreementView({ base, max, scale, open, caution, sub, single, rows, page, total, members, leanNotes, again }: DisagreementProps) {
  if (total === 0) return <EmptyState title="Chưa có hồ sơ nào đủ hai phiếu để so">Độ chênh tính được khi một hồ sơ có từ hai phiếu đã chốt của thành viên không có liên quan.</EmptyState>;
  return (
    <div className="space-y-6">
      {open ? <Banner tone="info" title="Hội đồng đang chấm">Số liệu theo các phiếu đã chốt đến lúc này. Chỉ người giữ phiếu không tham gia chấm xem được trang này trước khi đóng chấm điểm.</Banner> : null}
      {caution ? <Banner tone="warn" title="Ít phiếu, con số nói được ít">{caution}</Banner> : null}
      {again ? <SecondRound {...again} /> : null}
      <Card aria-labelledby="divided">
        <CardHead id="divided" title="Theo hồ sơ" count={total} sub={[sub, single].filter(Boolean).join(' ')} />
        <Table caption="Điểm các phiếu của từng hồ sơ, hồ sơ chênh nhiều nhất trước" bare foot={<Pager page={page} total={total} hrefOf={(number) => `${base}/disagreement?page=${number}`} noun="hồ sơ" />}>
          <thead><tr><Th>Hồ sơ</Th><Th>Các phiếu, thang 0 đến {scale}</Th><Th align="right">Chênh</Th><Th>Tiêu chí chênh nhiều nhất</Th></tr></thead>
          <tbody>
            {rows.map(([id, title, where, wide, totals, mean, words, spread, most]) => (
              <tr key={id}>
                <RowTh sub={where}><TextLink look="title" href={`${base}/${id}`}>{title}</TextLink> {wide ? <Tag tone="warn">Chênh lệch lớn</Tag> : null}</RowTh>
                <Td label="Các phiếu"><DotPlot from={0} to={max} values={totals} mean={mean} /><span className="num text-sm text-ink-2">{words}</span></Td>
                <Td label="Chênh" align="right" className="num">{spread}</Td>
                <Td label="Tiêu chí" className="num">{most}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Card>
      <Card aria-labelledby="leans">
        <CardHead id="leans" title="Theo thành viên" sub="So với các thành viên khác trên cùng những hồ sơ." />
        <Table caption="Mỗi thành viên chấm cao hay thấp hơn các thành viên khác" bare>
          <thead><tr><Th>Thành viên</Th><Th align="right">Hồ sơ chấm chung</Th><Th align="right">Lệch trung bình</Th><Th>Nhận xét</Th></tr></thead>
          <tbody>
            {members.map(([name, seat, shared, difference, word, notable], index) => (
              <tr key={index}>
                <RowTh sub={seat}>{name}</RowTh>
                <Td label="Chấm chung" align="right" className="num">{shared}</Td>
                <Td label="Lệch" align="right" className="num">{difference}</Td>
                <Td label="Nhận xét">{notable ? <Tag tone="warn">{word}</Tag> : word}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
        <CardBody><ul className="space-y-1 text-sm text-ink-2">{leanNotes.map((note) => <li key={note}>{note}</li>)}</ul></CardBody>
      </Card>
    </div>
  );
}
