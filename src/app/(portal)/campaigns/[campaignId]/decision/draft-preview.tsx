import { capitalized, outcomeAct } from '@/documents/outcome-words';
import { paperDayLong, paperNumber } from '@/documents/paper-reference';
import { withClosingMark } from '@/documents/paragraphs';
import { defaultEffect } from '@/documents/recognition-decision';
import { signatureLines } from '@/documents/signature';
import type { Ctx } from '@/domain/context';
import { Letterhead, Paper, PaperSignature, PaperText, PaperTitle } from '@/ui/paper';
import { decisionData } from './papers';
import type { Room } from './view';

/** The draft as it will be printed: the same data as the Word file, so that what is approved is what is signed. */
export async function DraftPreview({ ctx, room }: { ctx: Ctx; room: Room }) {
  const paper = await decisionData(ctx, room);
  const { letterhead, reference } = paper.head;
  const act = capitalized(outcomeAct({ recognised: paper.recognised.length, selected: paper.selected.length }));
  return (
    <section aria-labelledby="draft" className="min-w-0">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id="draft" className="text-lg font-semibold">
          Dự thảo quyết định
        </h2>
        <p className="text-sm text-ink-3">Số và ngày để trống, văn thư ghi khi ban hành</p>
      </div>
      <Paper
        label="Trang quyết định sẽ in"
        letterhead={
          <Letterhead
            parent={letterhead.nameLines.length > 1 ? letterhead.nameLines[0] : undefined}
            issuer={letterhead.nameLines.at(-1) ?? ''}
            number={`Số: ${paperNumber(reference)}`}
            placeAndDate={`${letterhead.place}, ${paperDayLong(reference)}`}
          />
        }
      >
        <PaperTitle kind="Quyết định" about={paper.subject} />
        <p className="text-center font-bold uppercase">{paper.authority}</p>
        {paper.legalBases.map((basis, i) => (
          <PaperText key={basis} italic>
            {kept(basis)}
            {i === paper.legalBases.length - 1 ? '.' : ';'}
          </PaperText>
        ))}
        <p className="mt-5 text-center font-bold">QUYẾT ĐỊNH:</p>
        <PaperText>
          <strong>Điều 1.</strong> {`${act} ${paper.scope} (có Danh sách kèm theo).`}
        </PaperText>
        <PaperText>
          <strong>Điều 2.</strong> {paper.effect ?? defaultEffect(paper)}
        </PaperText>
        <PaperText>
          <strong>Điều 3.</strong> {withClosingMark(`Quyết định này có hiệu lực thi hành kể từ ngày ký. ${paper.executors} chịu trách nhiệm thi hành Quyết định này`)}
        </PaperText>
        <PaperSignature
          titles={signatureLines(paper.signature)}
          name={paper.signature.name}
          recipients={[...paper.recipients.bodies.map((body) => `${body};`), `Lưu: ${paper.recipients.archive}.`]}
        />
      </Paper>
    </section>
  );
}

/** The blanks for number and day stay as wide as on paper. */
const kept = (text: string): string => text.replace(/ {2,}/gu, (blank) => '\u00A0'.repeat(blank.length));
