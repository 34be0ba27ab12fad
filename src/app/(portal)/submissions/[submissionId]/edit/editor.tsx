'use client';

import { useCallback, useMemo, useState } from 'react';
import { spokenPledge } from '@/domain/campaigns/pledge';
import { askedGaps } from '@/domain/submissions/asked-parts';
import { speaksAlone } from '@/domain/submissions/collective';
import { confirmationGaps, confirmationTarget } from '@/domain/submissions/confirmation-gap';
import { dossierGaps } from '@/domain/submissions/gaps';
import { asksBasis, asksBenefit, partNumbers, partOfTarget, pledgeTarget, sectionTarget, summaryKey } from '@/domain/submissions/part-numbers';
import { pledgeGaps } from '@/domain/submissions/pledged';
import { confirmedContent } from '@/domain/submissions/unit-confirmation';
import { picturesIn, plainWritten, richWritten, type Written, writtenOf } from '@/domain/text/rich-text';
import { AuthorsEditor, gapAuthors } from './authors-editor';
import { BasisEditor, FiguresEditor } from './benefit-parts';
import { ConfirmationEditor } from './confirmation-editor';
import { EditorBar } from './editor-bar';
import { EvidenceEditor } from './evidence-editor';
import { GapPanel } from './gap-panel';
import { HeadEditor } from './head-editor';
import { AsksContext } from './part-frame';
import { PledgeEditor } from './pledge-editor';
import { SectionEditor } from './section-editor';
import { SaverContext, useDraftSaver } from './use-draft';
import type { EditorView, SectionView } from './view';
import { type Taken, WordIn } from './word-in';

/** The dossier as a long sheet: every part saves itself, what is missing stands beside it. */
export function Editor({ view }: { view: EditorView }) {
  const saver = useDraftSaver(view);
  const [head, setHead] = useState(view.head);
  const [authors, setAuthors] = useState(view.authors);
  const [texts, setTexts] = useState(() => Object.fromEntries(view.sections.map((section) => [section.key, writtenOf(section)])));
  const [benefit, setBenefit] = useState(view.benefit.values);
  const [basis, setBasis] = useState(view.basis.values);
  const [pledged, setPledged] = useState(false);
  const [taken, setTaken] = useState<Taken>({ fill: {} });
  const onText = useCallback((key: string, text: Written) => setTexts((before) => ({ ...before, [key]: text })), []);

  const contentGaps = useMemo(() => {
    const sections = Object.entries(texts).map(([key, written]) => ({ key, text: plainWritten(written) }));
    const dossier = {
      ...head, appliedOn: head.appliedOn || null, sections, authors: gapAuthors(authors), evidence: view.evidence, figures: benefit.figures,
      basis: { ...basis, paperOn: basis.paperOn || null, file: basis.fileId },
      infected: view.infected.filter(({ id, target }) => {
        if (target === 'evidence' || target === 'basis') return target === 'evidence' || basis.fileId === id;
        return picturesIn(richWritten(texts[partOfTarget(target)] ?? '')).includes(id);
      }),
    };
    return askedGaps(view.askedParts, dossierGaps(dossier, view.rules, view.today));
  }, [head, authors, texts, benefit, basis, view.evidence, view.infected, view.askedParts, view.rules, view.today]);
  const { wordIsMain } = view.rules;
  const number = useMemo(() => partNumbers(view.rules, head.maturity), [view.rules, head.maturity]);
  const sections = useMemo(
    () => view.sections.map((section) => ({ ...section, number: number(sectionTarget(section.key)), required: section.required && (!wordIsMain || section.key === summaryKey) })),
    [view.sections, number, wordIsMain],
  );
  const [early, late] = wordIsMain ? [sections.filter(({ key }) => key === summaryKey), sections.filter(({ key }) => key !== summaryKey)] : [sections, []];
  // The word of the unit is for what the server holds; what is typed since then needs another one.
  const { confirmation } = view;
  const sent = useMemo(() => confirmedContent({ title: view.head.title, sections: view.sections, authors: gapAuthors(view.authors) }), [view]);
  const typed = useMemo(
    () => confirmedContent({ title: head.title, sections: Object.entries(texts).map(([key, written]) => ({ key, text: plainWritten(written), content: typeof written === 'string' ? null : written })), authors: gapAuthors(authors) }),
    [head.title, authors, texts],
  );
  const changed = sent !== typed;
  const gaps = [...contentGaps, ...pledgeGaps(view.rules, pledged, number(pledgeTarget)), ...confirmationGaps(confirmation?.rule ?? 'NONE', confirmation?.held === true && !changed, number('confirmation'))];
  const missingAt = (...targets: string[]) => gaps.filter(({ target }) => targets.includes(target)).length;
  const open = view.sections.filter(({ locked }) => !locked).map(({ key, title, maxLength }) => ({ key, title, maxLength, written: texts[key] ?? '' }));

  const sectionPart = (section: SectionView) => (
    <SectionEditor key={section.key} submissionId={view.submissionId} campaignId={view.rules.campaignId} maxFileMb={view.rules.maxFileMb} section={section} missing={missingAt(sectionTarget(section.key))} fill={taken.fill} onText={onText} />
  );

  return (
    <SaverContext value={saver}>
      <AsksContext value={view.asks}>
      <div className="grid gap-6 pb-6 xl:grid-cols-[minmax(0,1fr)_18rem] xl:gap-8">
        <aside className="min-w-0 xl:order-2">
          <div className="space-y-4 xl:sticky xl:top-20">
            <GapPanel gaps={gaps} after={view.after} mode={view.mode} />
          </div>
        </aside>
        <div className="min-w-0 space-y-8 rounded-md border border-line bg-surface px-4 py-6 sm:px-8">
          {open.length > 0 ? (
            <WordIn
              submissionId={view.submissionId}
              maxFileMb={view.rules.maxFileMb}
              sections={open}
              title={view.headLocked ? null : head.title}
              authors={view.authorsLocked ? null : authors}
              people={view.people}
              wordIsMain={wordIsMain}
              startWith={view.wordFile}
              onTake={setTaken}
            />
          ) : null}
          <HeadEditor view={view} missing={missingAt('title', 'fieldId', 'topicId', 'topicOther', 'maturity', 'appliedOn')} onHead={setHead} fill={taken} />
          {early.map(sectionPart)}
          <AuthorsEditor view={view} number={number('authors')} onAuthors={setAuthors} fill={taken} />
          <EvidenceEditor
            submissionId={view.submissionId}
            campaignId={view.rules.campaignId}
            number={number('evidence')}
            missing={missingAt('evidence')}
            wordIsMain={wordIsMain}
            maxFileMb={view.rules.maxFileMb}
            maxTotalMb={view.rules.maxTotalMb}
            usedBytes={view.usedBytes}
            evidence={view.evidence}
          />
          {asksBenefit(view.rules) ? <FiguresEditor view={view} number={number('figures')} missing={missingAt('figures')} onBenefit={setBenefit} /> : null}
          {asksBasis(view.rules, head.maturity) ? <BasisEditor view={view} number={number('basis')} appliedOn={head.appliedOn} missing={missingAt('basis')} onBasis={setBasis} /> : null}
          {late.length > 0 ? (
            <details className="border-t border-line pt-7" open={late.some(({ key }) => (texts[key] ?? '') !== '') || missingAt(...late.map(({ key }) => sectionTarget(key))) > 0}>
              <summary className="min-h-6 cursor-pointer"><h2 className="inline text-lg font-semibold">Viết thêm trên cổng (không bắt buộc)</h2></summary>
              <div className="mt-5 space-y-8">{late.map(sectionPart)}</div>
            </details>
          ) : null}
          {view.pledge ? <PledgeEditor number={number(pledgeTarget)} words={spokenPledge(view.pledge, speaksAlone(authors))} onPaper={view.pledgeOnPaper} pledged={pledged} missing={missingAt(pledgeTarget)} onPledge={setPledged} /> : null}
          {confirmation ? (
            <ConfirmationEditor view={confirmation} submissionId={view.submissionId} number={number('confirmation')} missing={missingAt(confirmationTarget)} changed={changed} />
          ) : null}
        </div>
      </div>
      <EditorBar submissionId={view.submissionId} mode={view.mode} late={view.late} pledged={view.pledge ? pledged : null} gapCount={gaps.length} whyNotFile={view.whyNotFile} />
      </AsksContext>
    </SaverContext>
  );
}
