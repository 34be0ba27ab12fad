import type { RichText } from '@/domain/text/rich-text';
import { RichTextBody } from '@/ui/rich-text';

type Props = { text: string; content?: RichText | null | undefined; submissionId?: string; paper?: boolean };

/** What was written: lines as they are, empty ones part paragraphs; or text with structure. Nothing in it is markup. */
export function LongText({ text, content = null, submissionId, paper = false }: Props) {
  const className = paper ? 'mt-1 space-y-1.5 text-justify' : 'mt-2 max-w-read space-y-4 text-read';
  if (content) {
    return (
      <div className={className}>
        <RichTextBody doc={content} paper={paper} pictureUrl={(evidenceId) => (submissionId ? `/submissions/${submissionId}/evidence/${evidenceId}` : null)} />
      </div>
    );
  }
  if (text.trim() === '') return <p className={paper ? 'mt-1 italic' : 'mt-1 text-ink-3'}>Chưa có nội dung.</p>;
  const paragraphs = text.split(/\n{2,}/u);
  return (
    <div className={className}>
      {paragraphs.map((paragraph, i) => (
        <p key={i} className="break-words whitespace-pre-line">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
