'use client';

import { useEffectEvent, useLayoutEffect, useState } from 'react';
import { basisWarnings, paperKinds } from '@/domain/submissions/applied-basis';
import { Button } from '@/ui/button';
import { DateField, TextArea, TextField } from '@/ui/field';
import { FileDrop } from '@/ui/file-drop';
import { Glyph } from '@/ui/glyph';
import { Anchor } from '@/ui/link';
import { PlainConflict } from './conflict';
import { PartFrame, PartRefusal } from './part-frame';
import { usePart, useSaver } from './use-draft';
import type { BasisValues, EditorView } from './view';

type Props = { view: EditorView; number: number; appliedOn: string; missing: number; onBasis: (basis: BasisValues) => void };

const part = 'basis';

/** The paper that allowed the solution to be applied, and what it says (D4.10). */
export function BasisEditor({ view, number, appliedOn, missing, onBasis }: Props) {
  const { locked, version, values } = view.basis;
  const saver = useSaver();
  const saving = usePart(part);
  const [basis, setBasis] = useState(values);

  const takeOver = useEffectEvent(() => {
    if (locked) return;
    const kept = saver.add(part, {
      url: `/submissions/${view.submissionId}/basis`,
      base: version,
      value: values,
      body: (value, base) => {
        const { fileName: _fileName, ...input } = value as BasisValues;
        return { ...input, version: base };
      },
    }) as BasisValues;
    if (JSON.stringify(kept) === JSON.stringify(values)) return;
    show(kept);
    // This part may come after the others have been sent.
    void saver.flush();
  });

  // Once, with what the server sent and what this browser kept, before anything typed earlier is told (first-touch.tsx).
  useLayoutEffect(() => takeOver(), []);

  function show(next: BasisValues) {
    setBasis(next);
    onBasis(next);
  }

  function write(change: Partial<BasisValues>) {
    const next = { ...basis, ...change };
    show(next);
    saver.change(part, next);
  }

  const theirs = saving.theirs as { version: number; basis: Omit<BasisValues, 'fileName'>; fileName: string } | undefined;
  function choose(next: BasisValues) {
    if (!theirs) return;
    show(next);
    saver.resolve(part, next, theirs.version);
  }

  const error = (name: keyof BasisValues) => saving.fields?.[name]?.[0];
  const blur = () => void saver.flush();
  const text = (name: 'paperKind' | 'paperNumber' | 'paperSigner' | 'subjects' | 'method' | 'benefit') => ({
    id: `basis-${name}`, value: basis[name], error: error(name), onChange: (event: { target: { value: string } }) => write({ [name]: event.target.value }), onBlur: blur,
  });
  const warnings = basisWarnings({ paperNumber: basis.paperNumber.trim(), paperOn: basis.paperOn || null }, appliedOn || null, view.today);
  const optional = view.rules.basisRule === 'OPTIONAL';
  if (locked) {
    return (
      <PartFrame id="basis" number={number} title="Căn cứ áp dụng" missing={0} locked={locked}>
        <p>{[basis.paperKind, basis.paperNumber].filter(Boolean).join(' số ') || 'Chưa ghi.'}</p>
      </PartFrame>
    );
  }
  return (
    <PartFrame id="basis" number={number} title="Căn cứ áp dụng" missing={missing}>
      <p className="text-sm text-ink-2">
        Giải pháp đã áp dụng cần có kế hoạch, đề tài hoặc mô hình được lãnh đạo phê duyệt, cho phép áp dụng.{optional ? ' Chưa có đủ vẫn nộp được.' : ''}
      </p>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label="Loại văn bản" list="paper-kinds" autoComplete="off" {...text('paperKind')} />
        <datalist id="paper-kinds">{paperKinds.map((kind) => <option key={kind} value={kind} />)}</datalist>
        <TextField label="Số, ký hiệu" hint="Ví dụ 15a/KH-UBND" autoComplete="off" {...text('paperNumber')} />
        <DateField id="basis-paperOn" label="Ngày ký" value={basis.paperOn} error={error('paperOn')} onChange={(event) => write({ paperOn: event.target.value })} onBlur={blur} />
        <TextField label="Người ký" autoComplete="off" {...text('paperSigner')} />
      </div>
      {warnings.length > 0 ? (
        <ul className="space-y-1 text-sm font-medium text-warn-ink">
          {warnings.map((warning) => (
            <li key={warning} className="flex items-start gap-1.5"><Glyph name="ask" className="mt-0.75 size-4" /><span>{warning} Xem lại; nếu đúng thì giữ nguyên.</span></li>
          ))}
        </ul>
      ) : null}
      <div>
        <p className="mb-1.5 font-medium">Bản quét hoặc ảnh chụp văn bản</p>
        {basis.fileId ? (
          <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
            <Anchor href={`/submissions/${view.submissionId}/basis/${basis.fileId}`} target="_blank" className="break-words underline decoration-line-strong underline-offset-3">{basis.fileName || 'Văn bản đã đính kèm'}</Anchor>
            <Button size="sm" onClick={() => write({ fileId: null, fileName: '' })}>Gỡ để thay tệp khác</Button>
          </p>
        ) : (
          <FileDrop<{ fileId: string }>
            label="Văn bản cho phép áp dụng"
            url={`/api/uploads?campaign=${view.rules.campaignId}`}
            method="PUT"
            multiple={false}
            camera
            limits={{ extensions: ['.pdf', '.jpg', '.jpeg', '.png', '.heic', '.heif', '.docx', '.doc'], words: 'PDF, Word hoặc ảnh', maxBytes: view.rules.maxFileMb * 1024 * 1024 }}
            onReady={({ fileId }, file) => {
              write({ fileId, fileName: file.name });
              void saver.flush();
            }}
          />
        )}
      </div>
      <TextArea label="Đối tượng áp dụng" rows={2} {...text('subjects')} />
      <TextArea label="Phương pháp thực hiện" rows={2} {...text('method')} />
      <TextArea label="Lợi ích mang lại" rows={2} {...text('benefit')} />
      <PartRefusal view={saving} />
      {theirs ? (
        <PlainConflict
          what="Căn cứ áp dụng"
          summary={[theirs.basis.paperKind, theirs.basis.paperNumber, theirs.basis.paperSigner, theirs.fileName, theirs.basis.subjects, theirs.basis.method, theirs.basis.benefit].filter(Boolean).join('; ') || 'trống'}
          onMine={() => choose(basis)}
          onTheirs={() => choose({ ...theirs.basis, fileName: theirs.fileName })}
        />
      ) : null}
    </PartFrame>
  );
}
