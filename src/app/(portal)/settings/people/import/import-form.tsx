'use client';

import { useRef, useState } from 'react';
import { attempt, type Refused } from '@/ui/action-failure';
import { Banner } from '@/ui/banner';
import { Button, LinkButton } from '@/ui/button';
import { Checkbox } from '@/ui/choice';
import { TextArea } from '@/ui/field';
import { RefusedBanner } from '@/ui/refused-banner';
import type { ImportPreview } from '@/domain/people/preview-import';
import { importPeopleAction, previewImportAction } from '../actions';
import type { SlipView } from '../slip-view';
import { type SlipFrame, Slips } from '../slips';
import { PreviewTable } from './preview-table';

/** Paste, look, correct in Excel, paste again; only a table without errors is taken, and then as a whole. */
export function ImportForm({ frame }: { frame: SlipFrame }) {
  const [table, setTable] = useState('');
  const [createUnits, setCreateUnits] = useState(true);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [slips, setSlips] = useState<SlipView[] | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState<'preview' | 'import' | null>(null);
  const running = useRef(false);

  async function run(step: 'preview' | 'import'): Promise<void> {
    if (running.current) return;
    running.current = true;
    setBusy(step);
    setRefused(null);
    const input = { table, createUnits };
    if (step === 'preview') {
      const outcome = await attempt(() => previewImportAction(input));
      if (outcome.kind === 'done') setPreview(outcome.value);
      if (outcome.kind === 'refused') setRefused(withField(outcome.refused, outcome.fields));
    } else {
      const outcome = await attempt(() => importPeopleAction(input));
      if (outcome.kind === 'done') setSlips(outcome.value);
      if (outcome.kind === 'refused') setRefused(outcome.refused);
    }
    running.current = false;
    setBusy(null);
  }

  function change(next: string): void {
    setTable(next);
    setPreview(null);
  }

  if (slips) return <Done slips={slips} frame={frame} />;
  const people = preview?.rows.filter((row) => row.fullName !== '').length ?? 0;
  const ready = preview && preview.problems === 0 && !preview.tooMany && preview.rows.length > 0;
  return (
    <div className="space-y-5">
      <RefusedBanner refused={refused} />
      <TextArea
        name="table"
        label="Bảng dán từ Excel"
        hint="Các cột: họ tên, đơn vị, chức danh, tên đăng nhập, e-mail. Hai cột cuối để trống được. Dòng chỉ có đơn vị thì chỉ thêm đơn vị."
        rows={8}
        spellCheck={false}
        value={table}
        onChange={(event) => change(event.target.value)}
      />
      <label className="flex items-start gap-2.5">
        <Checkbox checked={createUnits} onChange={(event) => { setCreateUnits(event.target.checked); setPreview(null); }} />
        <span>Tạo đơn vị chưa có trong danh sách</span>
      </label>
      <div className="flex flex-wrap gap-2">
        <Button kind={ready ? 'secondary' : 'primary'} busy={busy === 'preview'} onClick={() => void run('preview')}>
          Kiểm tra bảng
        </Button>
        {ready ? (
          <Button kind="primary" busy={busy === 'import'} onClick={() => void run('import')}>
            {people > 0 ? `Lập ${people} tài khoản và in phiếu` : 'Thêm đơn vị'}
          </Button>
        ) : null}
      </div>
      {preview ? <PreviewTable preview={preview} /> : null}
    </div>
  );
}

const withField = (refused: Refused, fields: Record<string, string[]> | undefined): Refused => ({ ...refused, title: fields?.table?.[0] ?? refused.title });

function Done({ slips, frame }: { slips: SlipView[]; frame: SlipFrame }) {
  return (
    <div className="space-y-5">
      <Banner tone="good" className="no-print" title={slips.length > 0 ? `Đã lập ${slips.length} tài khoản` : 'Đã thêm các đơn vị'} />
      {slips.length > 0 ? <Slips slips={slips} frame={frame} /> : null}
      <LinkButton href="/settings/people" className="no-print">
        Về danh sách tài khoản
      </LinkButton>
    </div>
  );
}
