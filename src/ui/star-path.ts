/** A star as an SVG path. Points alternate between the outer and the inner radius, the first one on top. */
export function starPath(cx: number, cy: number, outer: number, inner: number, points = 5): string {
  let path = '';
  for (let i = 0; i < points * 2; i += 1) {
    const angle = -Math.PI / 2 + (i * Math.PI) / points;
    const radius = i % 2 ? inner : outer;
    path += `${i ? 'L' : 'M'}${(cx + radius * Math.cos(angle)).toFixed(2)} ${(cy + radius * Math.sin(angle)).toFixed(2)}`;
  }
  return `${path}Z`;
}
