import PizZip from 'pizzip';

// What Word itself demands of a .docx and no library checks: the order in which the schema has the children (ECMA-376 Part 1,
// Annex A), a paragraph at the end of each cell, rows that fill the grid, ids of their own, relations and types of every part.

const words = (list: string): string[] => list.trim().split(/\s+/u);
const order: Record<string, string[]> = {
  'w:pPr': words('pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'),
  'w:rPr': words('rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'),
  'w:tcPr': words('cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark'),
  'w:tblPr': words('tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription'),
  'w:sectPr': words('headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings'),
  'w:lvl': words('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
  'w:abstractNum': words('nsid multiLevelType tmpl name styleLink numStyleLink lvl'),
  'w:numbering': words('numPicBullet abstractNum num numIdMacAtCleanup'),
  'w:style': words('name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr'),
  'w:tcBorders': words('top start left bottom end right insideH insideV tl2br tr2bl'),
  'w:tblBorders': words('top start left bottom end right insideH insideV'),
  'w:pBdr': words('top left bottom right between bar'),
  'w:tcMar': words('top start left bottom end right'),
  'w:tblCellMar': words('top start left bottom end right'),
  'w:tbl': words('bookmarkStart bookmarkEnd tblPr tblGrid tr'),
  'w:tr': words('tblPrEx trPr tc'),
  'w:numPr': words('ilvl numId'),
  'w:sdt': words('sdtPr sdtEndPr sdtContent'),
  'wp:inline': words('extent effectExtent docPr cNvGraphicFramePr graphic'),
};
/** Several of these may stand in any order between themselves. */
const alike: Record<string, string> = { footerReference: 'headerReference' };
const onlyFirst: Record<string, string> = { 'w:p': 'w:pPr', 'w:r': 'w:rPr', 'w:tc': 'w:tcPr' };

export type Node = { name: string; attrs: Record<string, string>; children: Node[] };

/** @throws Error where tags do not close as they open */
export function treeOf(xml: string): Node {
  const root: Node = { name: '', attrs: {}, children: [] };
  const open = [root];
  for (const [, close, name = '', rest = '', self] of xml.replace(/<\?.*?\?>|<!--[\s\S]*?-->/gu, '').matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/gu)) {
    if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const node: Node = { name, attrs: Object.fromEntries([...rest.matchAll(/([\w:.-]+)\s*=\s*["']([^"']*)["']/gu)].map(([, key = '', value = '']) => [key, value])), children: [] };
    open.at(-1)?.children.push(node);
    if (!self) open.push(node);
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> stays open`);
  return root;
}

const all = (node: Node, name: string): Node[] => [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => all(child, name))];
const local = (name: string): string => name.replace(/^.*:/u, '');
const number = (node: Node | undefined, otherwise = 1): number => Number(node?.attrs['w:val'] ?? otherwise);

function faultsOf(node: Node, faults: string[]): void {
  const sequence = order[node.name];
  if (sequence) {
    let last = -1;
    for (const child of node.children) {
      const name = local(child.name);
      const at = sequence.indexOf(alike[name] ?? name);
      if (at < 0) faults.push(`${node.name} may not hold ${child.name}`);
      else if (at < last) faults.push(`${child.name} stands too late in ${node.name}`);
      last = Math.max(last, at);
    }
  }
  const first = onlyFirst[node.name];
  if (first && node.children.some(({ name }, i) => name === first && i > 0)) faults.push(`${first} is not the first of ${node.name}`);
  if (node.name === 'w:tc' && node.children.at(-1)?.name !== 'w:p') faults.push('a cell ends without a paragraph');
  if (node.name === 'w:tbl') faults.push(...gridFaults(node));
  for (const child of node.children) faultsOf(child, faults);
}

function gridFaults(table: Node): string[] {
  const columns = table.children.find(({ name }) => name === 'w:tblGrid')?.children.length ?? 0;
  const rows = table.children.filter(({ name }) => name === 'w:tr');
  if (rows.length === 0) return ['a table without rows'];
  return rows.flatMap(({ children }, i) => {
    const cells = children.filter(({ name }) => name === 'w:tc');
    const width = cells.reduce((sum, cell) => sum + number(cell.children.find(({ name }) => name === 'w:tcPr')?.children.find(({ name }) => name === 'w:gridSpan')), 0);
    return width === columns ? [] : [`row ${i + 1} of a table has ${width} of ${columns} columns`];
  });
}

function twice(values: readonly (string | undefined)[], what: string): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))].map((value) => `${what} ${value} twice`);
}

/** Everything for which Word would say that the file is damaged; none: it opens. */
export function wordFaults(bytes: Uint8Array): string[] {
  const zip = new PizZip(bytes);
  const names = Object.keys(zip.files).filter((name) => !zip.files[name]?.dir);
  const textOf = (name: string): string => zip.file(name)?.asText() ?? '';
  const faults: string[] = [];
  const types = treeOf(textOf('[Content_Types].xml'));
  const [defaults, overrides] = [all(types, 'Default').map(({ attrs }) => attrs['Extension']?.toLowerCase()), all(types, 'Override').map(({ attrs }) => attrs['PartName'])];
  faults.push(...twice(defaults, 'content type of'), ...twice(overrides, 'content type of'));
  for (const part of overrides) if (!names.includes(part?.slice(1) ?? '')) faults.push(`a content type for ${part}, which is not there`);
  const numbered = new Set(all(treeOf(textOf('word/numbering.xml') || '<a/>'), 'w:num').map(({ attrs }) => attrs['w:numId']));
  const styles = new Set(all(treeOf(textOf('word/styles.xml') || '<a/>'), 'w:style').map(({ attrs }) => attrs['w:styleId']));
  for (const name of names) {
    if (name !== '[Content_Types].xml' && !overrides.includes(`/${name}`) && !defaults.includes(name.split('.').at(-1)?.toLowerCase())) faults.push(`${name} has no content type`);
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    if ([...textOf(name)].some((sign) => sign < ' ' && !'\t\n\r'.includes(sign))) faults.push(`${name} holds a control sign`);
    const tree = treeOf(textOf(name));
    const found: string[] = [];
    if (name.endsWith('.rels')) found.push(...relationFaults(tree, name, names));
    else {
      faultsOf(tree, found);
      const rels = textOf(name.replace(/([^/]+)$/u, '_rels/$1.rels'));
      const ids = new Set(all(treeOf(rels || '<a/>'), 'Relationship').map(({ attrs }) => attrs['Id']));
      for (const [, id = ''] of textOf(name).matchAll(/\br:(?:id|embed|link|pict)="([^"]*)"/gu)) if (!ids.has(id)) found.push(`no relation ${id}`);
      found.push(...twice(all(tree, 'wp:docPr').map(({ attrs }) => attrs['id']), 'picture'), ...twice(all(tree, 'w:bookmarkStart').map(({ attrs }) => attrs['w:id']), 'bookmark'));
      for (const used of all(tree, 'w:numId')) if (used.attrs['w:val'] !== '0' && !numbered.has(used.attrs['w:val'])) found.push(`no numbering ${used.attrs['w:val']}`);
      for (const used of all(tree, 'w:pStyle')) if (!styles.has(used.attrs['w:val'])) found.push(`no style ${used.attrs['w:val']}`);
    }
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  return [...new Set(faults)];
}

function relationFaults(tree: Node, name: string, names: readonly string[]): string[] {
  const relations = all(tree, 'Relationship');
  const folder = name.replace(/_rels\/[^/]+$/u, '');
  return [
    ...twice(relations.map(({ attrs }) => attrs['Id']), 'relation'),
    ...relations.filter(({ attrs }) => attrs['TargetMode'] !== 'External').map(({ attrs }) => attrs['Target'] ?? '').filter((target) => !names.includes(target.startsWith('/') ? target.slice(1) : folder + target)).map((target) => `${target} is not there`),
  ];
}
