'use client';

import { StatusText, Tag } from '@/ui/badge';
import { Card, CardBody, CardHead } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import type { GlyphName } from '@/ui/glyph';
import { TextLink } from '@/ui/link';
import { RowTh, Table, Td, Th } from '@/ui/table';
import type { Tone } from '@/ui/tone';
import { Findings } from '@/app/(portal)/reviews/[submissionId]/likeness/findings';
import type { FindingLine } from '@/app/(portal)/reviews/[submissionId]/likeness/view';
import { reopenSheetAction, voidSheetAction } from '../actions';
import { Explanation, type ExplanationProps } from './explanation';

export type LineState = [GlyphName, Tone, string];
/** What may be done, and with which seat or sheet. */
export type LineAct = ['paper' | 'void' | 'reopen', string];
/** Member, seat, no longer a member, state, note, act. */
type Line = [string, string, boolean, LineState, string, LineAct | null];

export type SheetsProps = { href: string; code: string; isOpen: boolean; lines: Line[]; findings: FindingLine[]; explanation: ExplanationProps | null };

/** The sheets of one dossier: their state while scoring goes on, step by step how the result comes about afterwards. */
export function SheetsView({ href, code, isOpen, lines, findings, explanation }: SheetsProps) {
  return (
    <div className="space-y-6">
      {explanation ? <Explanation {...explanation} /> : null}
      <Card aria-labelledby="sheets">
        <CardHead id="sheets" title="Phiếu chấm" sub={isOpen ? 'Trong lúc chấm chỉ hiện tình trạng phiếu, không hiện điểm.' : undefined} />
        <Table caption="Tình trạng phiếu của từng thành viên" bare>
          <thead><tr><Th>Thành viên</Th><Th>Phiếu</Th><Th>Ghi chú</Th><Th hidden>Thao tác</Th></tr></thead>
          <tbody>
            {lines.map(([name, seat, ended, [glyph, tone, words], note, act], index) => (
              <tr key={index}>
                <RowTh sub={seat}>{name} {ended ? <Tag>Đã thôi tham gia</Tag> : null}</RowTh>
                <Td label="Phiếu"><StatusText glyph={glyph} tone={tone}>{words}</StatusText></Td>
                <Td label="Ghi chú" className="text-ink-2">{note}</Td>
                <Td>{act ? <LineActions act={act} href={href} who={`${name}, hồ sơ ${code}`} /> : null}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Card>
      {findings.length > 0 ? (
        <Card aria-labelledby="findings">
          <CardHead id="findings" title="Nhận định của Hội đồng về trùng lặp" sub="Để tham khảo khi xem kết quả; không tự loại hồ sơ." />
          <CardBody><Findings lines={findings} /></CardBody>
        </Card>
      ) : null}
    </div>
  );
}

function LineActions({ act: [kind, id], href, who }: { act: LineAct; href: string; who: string }) {
  if (kind === 'paper') return <TextLink href={`${href}/paper?seat=${id}`}>Nhập từ phiếu giấy</TextLink>;
  return kind === 'void' ? (
    <ConfirmDialog trigger={{ label: 'Hủy phiếu nhập', kind: 'quiet', size: 'sm' }} title={`Hủy phiếu nhập từ giấy: ${who}`} confirmLabel="Hủy phiếu nhập" danger run={voidSheetAction} input={{ sheetId: id }} reason={{ label: 'Lý do hủy', maxLength: 1000 }} success="Đã hủy phiếu.">
      <p>Phiếu không còn được tính. Nhập lại từ bản giấy đúng, hoặc để thành viên chấm trên cổng.</p>
    </ConfirmDialog>
  ) : (
    <ConfirmDialog trigger={{ label: 'Mở lại phiếu', kind: 'quiet', size: 'sm' }} title={`Mở lại phiếu: ${who}`} confirmLabel="Mở lại phiếu" run={reopenSheetAction} input={{ sheetId: id }} reason={{ label: 'Lý do mở lại', hint: 'Thành viên đọc được lý do này.', maxLength: 1000 }} success="Đã mở lại phiếu.">
      <p>Điểm giữ nguyên để thành viên sửa. Phiếu chỉ được tính khi thành viên chốt lại.</p>
    </ConfirmDialog>
  );
}
