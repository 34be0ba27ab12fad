import { Card, CardBody, CardHead } from '@/ui/card';
import { DotPlot } from '@/ui/dot-plot';
import { RowTh, Table, Td, Th } from '@/ui/table';

/** Name, its maximum, values, their mean, lowest and highest in words, spread. */
export type ApartLine = [string, number, number[], number | null, string, string];
export type ApartProps = { sub: string; lines: ApartLine[] };

/** How far the sheets of one dossier are apart, as a whole and by criterion: for the debate only. */
export function ApartCard({ sub, lines }: ApartProps) {
  return (
    <Card aria-labelledby="apart">
      <CardHead id="apart" title="Độ chênh giữa các phiếu" sub={sub} />
      <Table caption="Khoảng điểm của các phiếu, cả phiếu và từng tiêu chí" bare>
        <thead><tr><Th>Tiêu chí</Th><Th>Các phiếu</Th><Th>Thấp nhất – cao nhất</Th><Th align="right">Chênh</Th></tr></thead>
        <tbody>
          {lines.map(([name, max, values, mean, range, spread]) => (
            <tr key={name}>
              <RowTh>{name}</RowTh>
              <Td label="Các phiếu"><DotPlot from={0} to={max} values={values} mean={mean} /></Td>
              <Td label="Khoảng điểm" className="num">{range}</Td>
              <Td label="Chênh" align="right" className="num">{spread}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <CardBody><p className="text-sm text-ink-2">Mỗi chấm là một phiếu, vạch đứng là trung bình; đầu phải của đường là điểm tối đa. Độ chênh không làm đổi điểm.</p></CardBody>
    </Card>
  );
}
