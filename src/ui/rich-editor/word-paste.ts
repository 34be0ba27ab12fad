/** "mso-list:l0 level2 lfo1" of a paragraph: how Word puts a list on the clipboard. */
const level = (style: string | null): number => Number(/mso-list:[^;]*level(\d+)/iu.exec(style ?? '')?.[1] ?? 0);

/** Word pastes its lists as paragraphs that look like one; here they become lists. Everything else is left to the schema. */
export function tidyWord(html: string): string {
  if (!/mso-list|class="?Mso/iu.test(html)) return html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  let open: { list: HTMLElement; level: number }[] = [];
  for (const paragraph of [...page.querySelectorAll<HTMLElement>('p')]) {
    const depth = level(paragraph.getAttribute('style'));
    if (depth === 0) {
      open = [];
      continue;
    }
    const marker = takeMarker(paragraph);
    open = open.filter((each) => each.level <= depth);
    const last = open.at(-1);
    // A paragraph that is no list stands between: another list begins.
    const goesOn = last?.level === depth && (depth > 1 || last.list.nextElementSibling === paragraph);
    if (!goesOn) {
      if (last?.level === depth) open.pop();
      const list = page.createElement(/^[\da-zđ]{1,3}[.)]/iu.test(marker) ? 'ol' : 'ul');
      const outer = open.at(-1)?.list.lastElementChild;
      if (outer) outer.append(list);
      else paragraph.before(list);
      open.push({ list, level: depth });
    }
    const item = page.createElement('li');
    const line = page.createElement('p');
    line.append(...paragraph.childNodes);
    item.append(line);
    open.at(-1)?.list.append(item);
    paragraph.remove();
  }
  return page.body.innerHTML;
}

/** The bullet or number is text in Word's HTML, in a span (or a conditional comment) of its own. */
function takeMarker(paragraph: HTMLElement): string {
  const span = [...paragraph.querySelectorAll<HTMLElement>('span')].find((each) => /mso-list:\s*ignore/iu.test(each.getAttribute('style') ?? ''));
  const text = span?.textContent?.trim() ?? '';
  span?.remove();
  return text;
}
