'use client';

import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { titleMaxLength } from '@/domain/submissions/gaps';
import { maturityLabels } from '@/domain/submissions/labels';
import { DateField, RadioCards, SelectField, TextArea, TextField } from '@/ui/field';
import { SimilarHint } from '../similar/similar-hint';
import { CapitalsHint } from './capitals-hint';
import { PlainConflict } from './conflict';
import { PartFrame, PartRefusal } from './part-frame';
import { usePart, useSaver } from './use-draft';
import type { EditorView, HeadValues } from './view';

type Props = {
  view: EditorView; missing: number; onHead: (head: HeadValues) => void;
  /** From a Word file: a new object each time. */
  fill: { title?: string };
};

const part = 'head';

export function HeadEditor({ view, missing, onHead, fill }: Props) {
  const { rules, headLocked } = view;
  const saver = useSaver();
  const saving = usePart(part);
  const [head, setHead] = useState(view.head);
  // The choice cards keep their own state; a new key shows another choice.
  const [round, setRound] = useState(0);

  const takeOver = useEffectEvent(() => {
    if (headLocked) return;
    const kept = saver.add(part, {
      url: `/submissions/${view.submissionId}/head`,
      base: view.headVersion,
      value: view.head,
      body: (value, version) => ({ ...(value as HeadValues), version }),
    }) as HeadValues;
    if (JSON.stringify(kept) !== JSON.stringify(view.head)) show(kept);
  });

  // Once, with what the server sent and what this browser kept, before anything typed earlier is told (first-touch.tsx).
  useLayoutEffect(() => takeOver(), []);

  function show(next: HeadValues) {
    setHead(next);
    setRound((count) => count + 1);
    onHead(next);
  }

  function write(change: Partial<HeadValues>) {
    const next = { ...head, ...change };
    setHead(next);
    onHead(next);
    saver.change(part, next);
  }

  const takeFill = useEffectEvent(({ title }: { title?: string }) => {
    if (title !== undefined && !headLocked) write({ title });
  });
  useEffect(() => takeFill(fill), [fill]);

  const theirs = saving.theirs as { version: number; head: HeadValues } | undefined;
  function choose(next: HeadValues) {
    if (!theirs) return;
    show(next);
    saver.resolve(part, next, theirs.version);
  }

  const error = (name: keyof HeadValues) => saving.fields?.[name]?.[0];
  const isOther = rules.topics.find(({ id }) => id === head.topicId)?.isOther ?? false;
  const maturities = rules.allowedMaturities.map((value) => ({ value, label: maturityLabels[value] }));
  const blur = () => void saver.flush();

  if (headLocked) {
    return (
      <PartFrame id="head" number={1} title="Tên, lĩnh vực, mức độ triển khai" missing={0} locked={headLocked}>
        <p className="font-medium">{head.title}</p>
      </PartFrame>
    );
  }
  return (
    <PartFrame id="head" number={1} title="Tên, lĩnh vực, mức độ triển khai" missing={missing}>
      <TextField
        id="title"
        label="Tên sáng kiến, giải pháp"
        hint="Nói ngay việc được cải tiến, không viết tắt."
        value={head.title}
        error={error('title')}
        count={titleMaxLength}
        onChange={(event) => write({ title: event.target.value })}
        onBlur={blur}
      />
      <CapitalsHint title={head.title} onWrite={(title) => { write({ title }); blur(); }} />
      <SimilarHint submissionId={view.submissionId} title={head.title} mainId={view.evidence.find(({ isMain }) => isMain)?.id ?? null} />
      {rules.fields.length > 0 ? (
        <div onBlur={blur}>
          <RadioCards
            key={`field-${round}`}
            id="fieldId"
            name="fieldId"
            label="Lĩnh vực cải cách hành chính"
            columns={2}
            options={rules.fields.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={head.fieldId ?? undefined}
            error={error('fieldId')}
            onChange={(event) => write({ fieldId: event.target.value })}
          />
        </div>
      ) : null}
      {rules.topics.length > 0 ? (
        <SelectField
          id="topicId"
          label="Nội dung trọng tâm"
          optional={rules.wordIsMain}
          placeholder="Chọn nội dung"
          options={rules.topics.map(({ id, name }) => ({ value: id, label: name }))}
          value={head.topicId ?? ''}
          error={error('topicId')}
          onChange={(event) => write({ topicId: event.target.value || null })}
          onBlur={blur}
        />
      ) : null}
      {isOther ? (
        <TextField
          id="topicOther"
          label="Nội dung khác"
          hint="Ghi rõ nội dung cải cách mà giải pháp nhằm vào."
          value={head.topicOther}
          error={error('topicOther')}
          onChange={(event) => write({ topicOther: event.target.value })}
          onBlur={blur}
        />
      ) : null}
      <RadioCards
        key={`maturity-${round}`}
        id="maturity"
        name="maturity"
        label="Mức độ triển khai"
        optional={rules.wordIsMain}
        hint={rules.wordIsMain ? 'Chỉ giải pháp đã áp dụng mới được xét công nhận sáng kiến: nên chọn nếu tệp đã ghi.' : undefined}
        columns={3}
        options={maturities}
        defaultValue={head.maturity ?? undefined}
        error={error('maturity')}
        onChange={(event) => write({ maturity: event.target.value as HeadValues['maturity'] })}
      />
      {head.maturity === 'APPLIED' || head.maturity === 'RUNNING' ? (
        <DateField
          id="appliedOn"
          label={head.maturity === 'APPLIED' ? 'Áp dụng từ ngày' : 'Triển khai từ ngày'}
          optional={head.maturity === 'RUNNING'}
          max={view.today}
          className="max-w-56"
          value={head.appliedOn}
          error={error('appliedOn')}
          onChange={(event) => write({ appliedOn: event.target.value })}
          onBlur={blur}
        />
      ) : null}
      <TextArea
        id="confidential"
        label="Thông tin cần bảo mật"
        optional
        hint="Phần nào không được công bố nếu sáng kiến được công nhận, và vì sao. Không ghi nội dung bí mật nhà nước vào đây."
        rows={2}
        value={head.confidential}
        error={error('confidential')}
        onChange={(event) => write({ confidential: event.target.value })}
        onBlur={blur}
      />
      <PartRefusal view={saving} />
      {theirs ? <PlainConflict what="Mục này" summary={summaryOf(theirs.head, view)} onMine={() => choose(head)} onTheirs={() => choose(theirs.head)} /> : null}
    </PartFrame>
  );
}

function summaryOf(head: HeadValues, { rules }: EditorView): string {
  const field = rules.fields.find(({ id }) => id === head.fieldId)?.name ?? 'chưa chọn lĩnh vực';
  const topic = rules.topics.find(({ id }) => id === head.topicId)?.name;
  return [`“${head.title || 'chưa có tên'}”`, field, topic, head.maturity ? maturityLabels[head.maturity] : 'chưa chọn mức độ', head.confidential].filter(Boolean).join('; ');
}
