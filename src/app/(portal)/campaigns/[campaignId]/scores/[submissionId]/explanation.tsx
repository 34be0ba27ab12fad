import { Tag } from '@/ui/badge';
import { Card, CardBody, CardHead } from '@/ui/card';
import { Glyph } from '@/ui/glyph';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { ApartCard, type ApartProps } from './apart-card';

/** Passed, title, the sum in words. */
export type Step = [boolean, string, string];

export type ExplanationProps = {
  sub: string; steps: Step[]; criteria: string[];
  /** Member, why it is left out of the mean, points by criterion, total, comment. */
  sheets: [string, string, string[], string, string][];
  means: string[]; mean: string;
  /** Null under two sheets. */
  apart: ApartProps | null;
};

/** "Vì sao có kết quả này": every number on the way, so that anybody can do the sum again. */
export function Explanation({ sub, steps, criteria, sheets, means, mean, apart }: ExplanationProps) {
  return (
    <>
      <Card aria-labelledby="why">
        <CardHead id="why" title="Vì sao có kết quả này" sub={sub} />
        <CardBody>
          <ol className="space-y-3">
            {steps.map(([ok, title, words], index) => (
              <li key={title} className="flex gap-2.5">
                <span className={ok ? 'mt-0.5 text-good-ink' : 'mt-0.5 text-bad-ink'}><Glyph name={ok ? 'ok' : 'no'} /></span>
                <span className="num min-w-0"><span className="block font-medium">{index + 1}. {title}</span><span className="text-ink-2">{words}</span></span>
              </li>
            ))}
          </ol>
        </CardBody>
      </Card>
      <Card aria-labelledby="values">
        <CardHead id="values" title="Các phiếu được tính" count={sheets.length} />
        <Table caption="Điểm từng tiêu chí của từng phiếu" cards={false} bare>
          <thead><tr><Th>Thành viên</Th>{criteria.map((name, index) => <Th key={index} align="right">{name}</Th>)}<Th align="right">Tổng</Th><Th>Nhận xét</Th></tr></thead>
          <tbody>
            {sheets.map(([name, dropped, points, total, comment], row) => (
              <tr key={row}>
                <RowTh>{name} {dropped ? <Tag>{dropped}</Tag> : null}</RowTh>
                {points.map((value, index) => <Td key={index} align="right">{value}</Td>)}
                <Td align="right"><strong className="font-semibold">{total}</strong></Td>
                <Td className="min-w-48">{comment}</Td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Trung bình</th>
              {means.map((value, index) => <Td key={index} align="right">{value}</Td>)}
              <Td align="right">{mean}</Td>
              <Td />
            </tr>
          </tfoot>
        </Table>
      </Card>
      {apart ? <ApartCard {...apart} /> : null}
    </>
  );
}
