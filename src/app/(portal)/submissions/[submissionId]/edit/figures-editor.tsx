'use client';

import { useEffectEvent, useLayoutEffect, useState } from 'react';
import { newId } from '@/domain/id';
import { formatDecimal } from '@/domain/numbers/decimals';
import { type FigureLine, maxFigures, valueWords } from '@/domain/submissions/figures';
import { benefitTitle } from '@/domain/submissions/part-numbers';
import { Button } from '@/ui/button';
import { CheckboxCards } from '@/ui/field';
import { PlainConflict } from './conflict';
import { FigureRow } from './figure-row';
import { PartFrame, PartRefusal } from './part-frame';
import { usePart, useSaver } from './use-draft';
import type { BenefitValues, EditorView, FigureValues } from './view';

type Props = { view: EditorView; number: number; missing: number; onBenefit: (benefit: BenefitValues) => void };
type Theirs = { version: number; targetIndices: string[]; figures: FigureLine[] };

const part = 'figures';

/** Which indices the solution helps, and what was measured before and after. */
export function FiguresEditor({ view, number, missing, onBenefit }: Props) {
  const { rules, benefit: sent } = view;
  const title = benefitTitle(rules);
  const saver = useSaver();
  const saving = usePart(part);
  const [benefit, setBenefit] = useState(sent.values);
  // The choice cards keep their own state; a new key shows another choice.
  const [round, setRound] = useState(0);

  const takeOver = useEffectEvent(() => {
    if (sent.locked) return;
    const kept = saver.add(part, {
      url: `/submissions/${view.submissionId}/figures`,
      base: sent.version,
      value: sent.values,
      body: (value, version) => {
        const { targetIndices, figures } = value as BenefitValues;
        return { version, targetIndices, figures: figures.map(({ key: _key, ...line }) => line) };
      },
    }) as BenefitValues;
    if (JSON.stringify(kept) === JSON.stringify(sent.values)) return;
    show(kept);
    void saver.flush();
  });

  // Once, with what the server sent and what this browser kept, before anything typed earlier is told (first-touch.tsx).
  useLayoutEffect(() => takeOver(), []);

  function show(next: BenefitValues) {
    setBenefit(next);
    setRound((count) => count + 1);
    onBenefit(next);
  }

  function write(next: BenefitValues) {
    setBenefit(next);
    onBenefit(next);
    saver.change(part, next);
  }

  const writeLines = (figures: FigureValues[]) => write({ ...benefit, figures });
  const change = (key: string, values: Partial<FigureValues>) => writeLines(benefit.figures.map((line) => (line.key === key ? { ...line, ...values } : line)));
  const add = () => writeLines([...benefit.figures, { key: newId(), name: '', measure: '', before: '', after: '', period: '', evidenceId: null }]);

  const theirs = saving.theirs as Theirs | undefined;
  function choose(next: BenefitValues) {
    if (!theirs) return;
    show(next);
    saver.resolve(part, next, theirs.version);
  }

  if (sent.locked) {
    return (
      <PartFrame id="figures" number={number} title={title} missing={0} locked={sent.locked}>
        <p>{[...benefit.targetIndices, ...benefit.figures.map(({ name }) => name)].join(', ') || 'Chưa ghi.'}</p>
      </PartFrame>
    );
  }
  return (
    <PartFrame id="figures" number={number} title={title} missing={missing}>
      {rules.targetIndices.length > 0 ? (
        <CheckboxCards
          key={round}
          id="targetIndices"
          name="targetIndices"
          label="Giải pháp góp phần nâng chỉ số nào"
          optional
          columns={3}
          options={rules.targetIndices.map((name) => ({ value: name, label: name }))}
          defaultValue={benefit.targetIndices}
          onChange={({ target: { value, checked } }) => write({ ...benefit, targetIndices: rules.targetIndices.filter((name) => (name === value ? checked : benefit.targetIndices.includes(name))) })}
          onBlur={() => void saver.flush()}
        />
      ) : null}
      {rules.asksFigures ? (
        <div className="space-y-3">
          <p className="text-sm text-ink-2">Số đo được trước và sau khi áp dụng. Ghi số như vẫn viết: 27,5 hoặc 2.530.000.</p>
          {benefit.figures.length > 0 ? (
            <ol className="divide-y divide-line rounded-sm border border-line-strong">
              {benefit.figures.map((figure, i) => (
                <FigureRow
                  key={figure.key}
                  figure={figure}
                  index={i}
                  evidence={view.evidence}
                  errors={errorsOf(saving.fields, i)}
                  onChange={change}
                  onRemove={(key) => writeLines(benefit.figures.filter((line) => line.key !== key))}
                  onBlur={() => void saver.flush()}
                />
              ))}
            </ol>
          ) : null}
          <datalist id="figure-names">{rules.figureCatalogue.map((name) => <option key={name} value={name} />)}</datalist>
          <Button size="sm" onClick={add} disabledReason={benefit.figures.length >= maxFigures ? `Nhiều nhất ${maxFigures} dòng` : undefined}>Thêm chỉ tiêu</Button>
        </div>
      ) : null}
      <PartRefusal view={saving} />
      {theirs ? <PlainConflict what={title} summary={summaryOf(theirs)} onMine={() => choose(benefit)} onTheirs={() => choose(valuesOf(theirs))} /> : null}
    </PartFrame>
  );
}

const valuesOf = ({ targetIndices, figures }: Theirs): BenefitValues => ({
  targetIndices,
  figures: figures.map((line) => ({ ...line, key: newId(), before: line.before && formatDecimal(line.before), after: line.after && formatDecimal(line.after) })),
});

const summaryOf = ({ targetIndices, figures }: Theirs): string =>
  [...targetIndices, ...figures.map(({ name, before, after, measure }) => `${name}: ${valueWords(before, measure)} – ${valueWords(after, measure)}`)].join('; ') || 'trống';

function errorsOf(fields: Record<string, string[]> | undefined, i: number): Record<string, string> {
  const prefix = `figures.${i}.`;
  return Object.fromEntries(Object.entries(fields ?? {}).flatMap(([name, [message]]) => (name.startsWith(prefix) && message ? [[name.slice(prefix.length), message]] : [])));
}
