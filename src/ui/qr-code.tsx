import qrcode from 'qrcode-generator';

/** An address to be scanned from paper. Quiet zone and size are the caller's; black on white also on screen. */
export function QrCode({ text, label, className }: { text: string; label: string; className?: string }) {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const rows = Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_, column) => (code.isDark(row, column) ? `M${column} ${row}h1v1h-1z` : '')).join(''));
  return (
    <svg role="img" aria-label={label} viewBox={`-2 -2 ${size + 4} ${size + 4}`} shapeRendering="crispEdges" className={className}>
      <rect x="-2" y="-2" width={size + 4} height={size + 4} fill="#fff" />
      <path d={rows.join('')} fill="#000" />
    </svg>
  );
}
