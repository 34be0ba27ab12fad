// Text in drawn boxes (covers, frames beside the text) is written twice: for readers of today, and as a fallback for those before,
// which the reader of the tree takes. Some writers leave the fallback out, or put only a picture there.

const tag = /<(\/?)(mc:AlternateContent|mc:Choice|mc:Fallback|w:drawing|w:txbxContent)(?=[\s>])[^<>]*>/gu;

type Open = { name: string; head: string; out: string; choice?: string; fallback?: string; boxes: string[] };

const holdsText = (xml = ''): boolean => xml.includes('<w:txbxContent');

/** A body in which each drawing has one form, and what is written in it stands in a box of the older kind. Goes through it once. */
export function openBoxes(xml: string): string {
  if (!xml.includes('<mc:AlternateContent') && !holdsText(xml)) return xml;
  const root: Open = { name: '', head: '', out: '', boxes: [] };
  const stack = [root];
  let at = 0;
  for (const found of xml.matchAll(tag)) {
    const [whole, close, name = ''] = found;
    const top = stack.at(-1) ?? root;
    top.out += xml.slice(at, found.index);
    at = found.index + whole.length;
    if (!close && !whole.endsWith('/>')) stack.push({ name, head: whole, out: '', boxes: [] });
    else if (close && top.name === name) {
      stack.pop();
      end(top, stack);
    } else top.out += whole;
  }
  (stack.at(-1) ?? root).out += xml.slice(at);
  // What a damaged file never closes is left as it is.
  for (let last = stack.pop(); last && last !== root; last = stack.pop()) (stack.at(-1) ?? root).out += last.head + last.out;
  return root.out;
}

function end({ name, head, out, choice, fallback, boxes }: Open, stack: readonly Open[]): void {
  const parent = stack.at(-1);
  if (!parent) return;
  const drawing = stack.findLast((each) => each.name === 'w:drawing' || each.name === 'w:txbxContent');
  if (name === 'mc:Choice') parent.choice ??= out;
  else if (name === 'mc:Fallback') parent.fallback = out;
  else if (name === 'mc:AlternateContent') parent.out += fallback === undefined || (holdsText(choice) && !holdsText(fallback)) ? (choice ?? '') : fallback;
  else if (name === 'w:txbxContent' && drawing?.name === 'w:drawing') drawing.boxes.push(`${head}${out}</w:txbxContent>`);
  else parent.out += `${head}${out}</${name}>${boxes.length > 0 ? `<w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${boxes.join('')}</v:textbox></w:pict>` : ''}`;
}
