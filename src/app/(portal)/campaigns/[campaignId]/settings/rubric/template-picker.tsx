'use client';

import { useEffect, useState } from 'react';
import { formatHundredthsShort } from '@/domain/numbers/hundredths';
import { Button } from '@/ui/button';
import { SelectField } from '@/ui/field';
import { criteriaValues, pointsOrNone, tierValues } from './criterion-values';
import type { RubricValues } from './rubric-form';

export type Template = { name: string; passMark: string; supplementFrom: string; tiers: RubricValues['tiers']; groupFloors: NonNullable<RubricValues['groupFloors']>; criteria: RubricValues['criteria'] };

/** Point tables of others and the commune's own of earlier years. Nothing is kept before the form is saved. */
export function TemplatePicker({ earlier, onUse }: { earlier: readonly Template[]; onUse: (template: Template) => void }) {
  const [offered, setOffered] = useState<Template[]>([]);
  const [chosen, setChosen] = useState('');
  useEffect(() => {
    let here = true;
    void import('@/domain/campaigns/suggestions/rubric-templates').then(({ rubricTemplates }) => {
      if (here) setOffered(rubricTemplates.map(({ name, passMark, supplementFrom, tiers, criteria }) => ({ name, passMark: formatHundredthsShort(passMark), supplementFrom: pointsOrNone(supplementFrom), tiers: tierValues(tiers), groupFloors: [], criteria: criteriaValues(criteria) })));
    });
    return () => {
      here = false;
    };
  }, []);
  const all = [...offered, ...earlier.map((each) => ({ ...each, name: `Của đợt: ${each.name}` }))];
  const template = all[Number(chosen)];
  return (
    <div className="flex flex-wrap items-end gap-3">
      <SelectField
        className="min-w-0 flex-1 basis-64"
        label="Bắt đầu từ mẫu"
        hint="Thay tiêu chí, điểm đạt, mức hoàn thiện, xếp loại và điểm sàn nhóm đang ghi bên dưới; các ô khác giữ nguyên. Chỉ được lưu khi bấm Lưu."
        placeholder="Chọn bộ tiêu chí"
        options={all.map(({ name }, index) => ({ value: String(index), label: name }))}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      />
      <Button disabledReason={chosen !== '' && template ? null : 'Chọn một bộ tiêu chí trước.'} onClick={() => template && onUse(template)}>Dùng mẫu này</Button>
    </div>
  );
}
