'use client';

import { useCallback, useMemo, useState } from 'react';
import { plainWritten } from '@/domain/text/rich-text';
import { confirmationGaps, confirmationTarget } from '@/domain/submissions/confirmation-gap';
import { dossierGaps, sectionTarget } from '@/domain/submissions/gaps';
import { confirmedContent } from '@/domain/submissions/unit-confirmation';
import { AuthorsEditor, gapAuthors } from './authors-editor';
import { ConfirmationEditor } from './confirmation-editor';
import { EditorBar } from './editor-bar';
import { EvidenceEditor } from './evidence-editor';
import { GapPanel } from './gap-panel';
import { HeadEditor } from './head-editor';
import { SectionEditor } from './section-editor';
import { SaverContext, useDraftSaver } from './use-draft';
import type { EditorView } from './view';
import { type Taken, WordIn } from './word-in';

/** The dossier as a long sheet: every part saves itself, what is missing stands beside it. */
export function Editor({ view }: { view: EditorView }) {
  const saver = useDraftSaver(view);
  const [head, setHead] = useState(view.head);
  const [authors, setAuthors] = useState(view.authors);
  const [texts, setTexts] = useState(() => Object.fromEntries(view.sections.map(({ key, text }) => [key, text])));
  const [taken, setTaken] = useState<Taken>({ fill: {} });
  const fill = useMemo(() => Object.fromEntries(Object.entries(taken.fill).map(([key, written]) => [key, plainWritten(written)])), [taken]);
  const onText = useCallback((key: string, text: string) => setTexts((before) => ({ ...before, [key]: text })), []);

  const contentGaps = useMemo(() => {
    const sections = Object.entries(texts).map(([key, text]) => ({ key, text }));
    const dossier = { ...head, appliedOn: head.appliedOn || null, sections, authors: gapAuthors(authors) };
    return dossierGaps(dossier, view.rules, view.today);
  }, [head, authors, texts, view.rules, view.today]);
  // The word of the unit is for what the server holds; what is typed since then needs another one.
  const { confirmation } = view;
  const sent = useMemo(() => confirmedContent({ title: view.head.title, sections: view.sections, authors: gapAuthors(view.authors) }), [view]);
  const typed = useMemo(
    () => confirmedContent({ title: head.title, sections: Object.entries(texts).map(([key, text]) => ({ key, text })), authors: gapAuthors(authors) }),
    [head.title, authors, texts],
  );
  const changed = sent !== typed;
  const gaps = [...contentGaps, ...confirmationGaps(confirmation?.rule ?? 'NONE', confirmation?.held === true && !changed, view.sections.length)];
  const missingAt = (...targets: string[]) => gaps.filter(({ target }) => targets.includes(target)).length;
  const count = view.sections.length;
  const open = view.sections.filter(({ locked }) => !locked).map(({ key, title, maxLength }) => ({ key, title, maxLength, written: texts[key] ?? '' }));

  return (
    <SaverContext value={saver}>
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
              startWith={view.wordFile}
              onTake={setTaken}
            />
          ) : null}
          <HeadEditor view={view} missing={missingAt('title', 'fieldId', 'topicId', 'topicOther', 'maturity', 'appliedOn')} onHead={setHead} fill={taken} />
          {view.sections.map((section) => (
            <SectionEditor key={section.key} submissionId={view.submissionId} section={section} missing={missingAt(sectionTarget(section.key))} fill={fill} onText={onText} />
          ))}
          <AuthorsEditor view={view} number={count + 2} onAuthors={setAuthors} fill={taken} />
          <EvidenceEditor
            submissionId={view.submissionId}
            campaignId={view.rules.campaignId}
            number={count + 3}
            maxFileMb={view.rules.maxFileMb}
            evidence={view.evidence}
          />
          {confirmation ? (
            <ConfirmationEditor view={confirmation} submissionId={view.submissionId} number={count + 4} missing={missingAt(confirmationTarget)} changed={changed} />
          ) : null}
        </div>
      </div>
      <EditorBar submissionId={view.submissionId} mode={view.mode} gapCount={gaps.length} whyNotFile={view.whyNotFile} />
    </SaverContext>
  );
}
