import { workplaceWords } from '@/domain/submissions/collective';
import { evidenceKindWords } from '@/domain/submissions/evidence-kind';
import { compareVersions, headParts } from '@/domain/submissions/compare-versions';
import { pledgedWords } from '@/domain/submissions/pledged';
import type { Snapshot } from '@/domain/submissions/snapshot';
import type { RichText } from '@/domain/text/rich-text';
import { formatShare } from '@/domain/numbers/hundredths';
import { Button } from '@/ui/button';
import { Card, CardBody, CardFoot, CardHead } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { SelectField } from '@/ui/field';
import { LongText } from '../long-text';
import { ChangedList, ChangedText } from './changes';
import type { Choice } from './view';

export function Chooser({ choices, before, after }: { choices: readonly Choice[]; before: Choice | null; after: Choice }) {
  const options = choices.map(({ value, label }) => ({ value, label }));
  return (
    <form method="get" className="no-print mb-6 flex flex-wrap items-end gap-3">
      <SelectField id="from" name="from" label="Bản trước" defaultValue={before?.value ?? 'none'} options={[{ value: 'none', label: 'Không so sánh' }, ...options]} className="w-full sm:w-56" />
      <SelectField id="to" name="to" label="Bản sau" defaultValue={after.value} options={options} className="w-full sm:w-56" />
      <Button type="submit">Xem</Button>
    </form>
  );
}

export function Differences({ before, after, mainTexts }: { before: Choice; after: Choice; mainTexts: ReadonlyMap<string, string> }) {
  const { texts, authors, evidence, unchanged } = compareVersions(before.content, after.content, mainTexts);
  const count = texts.length + (authors.length > 0 ? 1 : 0) + (evidence.length > 0 ? 1 : 0);
  return (
    <Card aria-labelledby="changes">
      <CardHead id="changes" title={`Thay đổi từ ${before.label} sang ${after.label}`} count={count} sub={`${before.label}: ${before.sub}. ${after.label}: ${after.sub}.`} />
      {count === 0 ? <EmptyState bare title="Hai bản giống nhau">Không chữ nào, tác giả nào, tệp nào khác nhau.</EmptyState> : (
        <CardBody className="space-y-7">
          {texts.map((change) => <ChangedText key={change.key} change={change} />)}
          {authors.length > 0 ? <ChangedList title="Tác giả" changes={authors} /> : null}
          {evidence.length > 0 ? <ChangedList title="Tệp minh chứng" changes={evidence} /> : null}
        </CardBody>
      )}
      {unchanged.length > 0 && count > 0 ? <CardFoot>Không đổi: {unchanged.join(', ')}.</CardFoot> : null}
    </Card>
  );
}

/** @param submissionId under which address pictures in the text are. */
export function Whole({ submissionId, choice: { label, sub, content } }: { submissionId: string; choice: Choice }) {
  return (
    <Card aria-labelledby="whole">
      <CardHead id="whole" title={content.title || label} sub={sub} />
      <CardBody className="space-y-7">
        {partsOf(content).map(({ title, text, content: doc }) => (
          <section key={title}>
            <h3 className="text-lg font-semibold">{title}</h3>
            <LongText text={text} content={doc} submissionId={submissionId} />
          </section>
        ))}
      </CardBody>
    </Card>
  );
}

const partsOf = (version: Snapshot): { title: string; text: string; content?: RichText }[] => [
  ...headParts.map(({ title, of }) => ({ title, text: of(version) })).filter(({ text }) => text !== ''),
  { title: 'Tác giả', text: version.authors.map((author) => `${[author.fullName, author.jobTitle, workplaceWords(author)].filter(Boolean).join(', ')}: ${formatShare(author.share)}`).join('\n') },
  ...version.sections,
  ...(version.pledge ? [{ title: 'Người cam đoan', text: pledgedWords(version.pledge) }] : []),
  { title: 'Tệp minh chứng', text: listed(version).map((each) => `${evidenceKindWords(each)}: ${each.caption ? `${each.caption} (${each.name})` : each.name}`).join('\n') || 'Không có.' },
];

/** Without the pictures that stand in the text. */
const listed = ({ evidence }: Snapshot) => evidence.filter(({ sectionKey }) => !sectionKey);
