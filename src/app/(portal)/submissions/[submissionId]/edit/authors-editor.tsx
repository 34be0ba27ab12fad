'use client';

import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { newId } from '@/domain/id';
import { fold } from '@/domain/text/fold';
import { bareCollective } from '@/domain/submissions/collective';
import { authorProblems, evenShares } from '@/domain/submissions/gaps';
import { formatHundredthsShort, formatShare, parseHundredths } from '@/domain/numbers/hundredths';
import { Button } from '@/ui/button';
import { Glyph } from '@/ui/glyph';
import { TextLink } from '@/ui/link';
import { AuthorRow } from './author-row';
import { PlainConflict } from './conflict';
import { PartFrame, PartRefusal } from './part-frame';
import { PersonPicker } from './person-picker';
import { usePart, useSaver } from './use-draft';
import type { AuthorValues, EditorView } from './view';

type Props = {
  view: EditorView; number: number; onAuthors: (authors: AuthorValues[]) => void;
  /** From a Word file: a new object each time. */
  fill: { authors?: AuthorValues[] };
};
type Stored = { accountId: string | null; fullName: string; unitName: string; jobTitle: string; staffKindId: string | null; share: number; isCollective?: boolean; representative?: string };

const part = 'authors';

export const shareOf = (typed: string): number => parseHundredths(typed.replace(/\s*%$/, '')) ?? 0;
/** Who has which share, in whatever order. */
const sharesTyped = (authors: readonly AuthorValues[]): string =>
  authors.map(({ accountId, fullName, unitName, share, isCollective, representative }) =>
    `${isCollective ? fold(`${bareCollective(fullName)}/${representative}`) : ''}${accountId ?? fold(`${fullName}/${unitName}`)}:${shareOf(share)}`).sort().join('|');

export const gapAuthors = (authors: readonly AuthorValues[]) => authors.map((author) => ({ ...author, share: shareOf(author.share) }));

export function AuthorsEditor({ view, number, onAuthors, fill }: Props) {
  const { rules, authorsLocked } = view;
  const saver = useSaver();
  const saving = usePart(part);
  const [authors, setAuthors] = useState(view.authors);

  const takeOver = useEffectEvent(() => {
    if (authorsLocked) return;
    const kept = saver.add(part, {
      url: `/submissions/${view.submissionId}/authors`,
      base: view.authorsToken,
      value: view.authors,
      body: (value, token) => ({ token, authors: (value as AuthorValues[]).map(({ key: _key, ...author }) => author) }),
    }) as AuthorValues[];
    if (JSON.stringify(kept) !== JSON.stringify(view.authors)) show(kept);
  });

  // Once, with what the server sent and what this browser kept, before anything typed earlier is told (first-touch.tsx).
  useLayoutEffect(() => takeOver(), []);

  function show(next: AuthorValues[]) {
    setAuthors(next);
    onAuthors(next);
  }

  function write(next: AuthorValues[]) {
    show(next);
    saver.change(part, next);
  }

  const takeFill = useEffectEvent(({ authors: found }: { authors?: AuthorValues[] }) => {
    if (found && !authorsLocked) write(found);
  });
  useEffect(() => takeFill(fill), [fill]);

  const change = (key: string, values: Partial<AuthorValues>) => write(authors.map((author) => (author.key === key ? { ...author, ...values } : author)));
  const remove = (key: string) => write(authors.filter((author) => author.key !== key));
  const add = (author: Omit<AuthorValues, 'key' | 'share' | 'staffKindId'>) => write([...authors, { ...author, key: newId(), share: '', staffKindId: null }]);
  const addCollective = () => add({ accountId: null, fullName: '', unitName: '', jobTitle: '', isCollective: true, representative: '' });
  function lead(key: string) {
    const first = authors.find((author) => author.key === key);
    if (first) write([first, ...authors.filter((author) => author.key !== key)]);
  }
  function shareEvenly() {
    const shares = evenShares(authors.length);
    write(authors.map((author, i) => ({ ...author, share: formatHundredthsShort(shares[i] ?? 0) })));
  }

  const theirs = saving.theirs as { token: string; authors: Stored[] } | undefined;
  function choose(next: AuthorValues[]) {
    if (!theirs) return;
    show(next);
    saver.resolve(part, next, theirs.token);
  }

  const problems = authorProblems(gapAuthors(authors), rules);
  // The rule of share-list.ts, for the list that is being typed.
  const asked = sharesTyped(authors) !== sharesTyped(view.authors);
  const hadAnswers = Object.values(view.shareWords).some(({ tone }) => tone !== 'mute');
  const total = authors.reduce((sum, { share }) => sum + shareOf(share), 0);
  if (authorsLocked) {
    return (
      <PartFrame id="authors" number={number} title="Tác giả và tỷ lệ đóng góp" missing={0} locked={authorsLocked}>
        <p>{authors.map(({ fullName, share }) => `${fullName} (${share}%)`).join(', ')}</p>
      </PartFrame>
    );
  }
  return (
    <PartFrame id="authors" number={number} title="Tác giả và tỷ lệ đóng góp" missing={problems.length}>
      <ul className="divide-y divide-line rounded-sm border border-line-strong">
        {authors.map((author, i) => (
          <AuthorRow
            key={author.key}
            author={author}
            isFirst={i === 0}
            said={asked ? null : (view.shareWords[author.key] ?? null)}
            staffKinds={rules.staffKinds}
            people={view.people}
            errors={errorsOf(saving.fields, i)}
            onChange={change}
            onRemove={remove}
            onLead={lead}
            onBlur={() => void saver.flush()}
          />
        ))}
        <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 bg-page px-3.5 py-2.5">
          <p className="num font-medium">Tổng tỷ lệ: {formatShare(total)}</p>
          <Button size="sm" onClick={shareEvenly} disabledReason={authors.length === 0 ? 'Chưa có tác giả' : undefined}>
            Chia đều
          </Button>
        </li>
      </ul>
      {problems.length > 0 ? (
        <ul className="space-y-1 text-sm font-medium text-warn-ink">
          {problems.map((problem) => (
            <li key={problem} className="flex items-start gap-1.5">
              <Glyph name="ask" className="mt-0.75 size-4" />
              <span>{problem}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {asked && hadAnswers ? <p className="text-sm text-ink-2">Tỷ lệ hoặc danh sách tác giả đã đổi: mọi tác giả được hỏi xác nhận lại.</p> : null}
      <PartRefusal view={saving} />
      {theirs ? (
        <PlainConflict
          what="Danh sách tác giả"
          summary={theirs.authors.map(({ fullName, share }) => `${fullName} (${formatShare(share)})`).join(', ')}
          onMine={() => choose(authors)}
          onTheirs={() => choose(theirs.authors.map((author) => ({ ...author, key: newId(), share: formatHundredthsShort(author.share) })))}
        />
      ) : null}
      <PersonPicker people={view.people} taken={authors.flatMap(({ accountId }) => accountId ?? [])} onPick={add} onCollective={rules.collectiveAuthors ? addCollective : undefined} />
      <p>
        <TextLink href={`/submissions/${view.submissionId}/shares`}>In bản xác nhận tỷ lệ đóng góp để ký</TextLink>
      </p>
      {view.hasNeighbours && authors.some(({ accountId, isCollective }) => !accountId && !isCollective) ? (
        <p>
          <TextLink href={`/submissions/${view.submissionId}/guests`}>Mời đồng tác giả ở cơ quan khác</TextLink>
        </p>
      ) : null}
    </PartFrame>
  );
}

function errorsOf(fields: Record<string, string[]> | undefined, i: number): Record<string, string> {
  const prefix = `authors.${i}.`;
  return Object.fromEntries(
    Object.entries(fields ?? {}).flatMap(([name, [message]]) => (name.startsWith(prefix) && message ? [[name.slice(prefix.length), message]] : [])),
  );
}
