'use client';

import { useState } from 'react';
import { isAllCapitals, sentenceCase } from '@/domain/text/sentence-case';
import { Button } from '@/ui/button';

/** A name in capitals, as covers of reports have it, shouts in every list: one press writes it as in a sentence, one takes that back. */
export function CapitalsHint({ title, onWrite }: { title: string; onWrite: (title: string) => void }) {
  const [capitals, setCapitals] = useState<string | null>(null);
  const shouts = isAllCapitals(title);
  if (!shouts && (capitals === null || title !== sentenceCase(capitals))) return null;
  return (
    <div className="space-y-2 rounded-sm border border-line bg-page px-4 py-3 text-sm">
      <p>{shouts ? <>Tên đang viết hoa toàn bộ. Viết thường: <strong className="break-words">“{sentenceCase(title)}”</strong></> : 'Tên người, tên đất cổng không biết: xem lại chữ hoa.'}</p>
      {shouts ? (
        <Button size="sm" onClick={() => { setCapitals(title); onWrite(sentenceCase(title)); }}>Đổi thành chữ thường</Button>
      ) : (
        <Button size="sm" kind="quiet" onClick={() => onWrite(capitals ?? title)}>Viết hoa như cũ</Button>
      )}
    </div>
  );
}
