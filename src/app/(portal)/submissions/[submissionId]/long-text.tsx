/** Plain text as it was written: empty lines part paragraphs, line breaks stay. React escapes it; nothing in it is markup. */
export function LongText({ text, paper = false }: { text: string; paper?: boolean }) {
  if (text.trim() === '') return <p className={paper ? 'mt-1 italic' : 'mt-1 text-ink-3'}>Chưa có nội dung.</p>;
  const paragraphs = text.split(/\n{2,}/u);
  return (
    <div className={paper ? 'mt-1 space-y-1.5 text-justify' : 'mt-2 max-w-read space-y-4 text-read'}>
      {paragraphs.map((paragraph, i) => (
        <p key={i} className="break-words whitespace-pre-line">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
