'use client';

import { Copy } from './icons';
import { useEffect, useState } from 'react';
import { Button, type ButtonProps } from './button';
import { Glyph } from './glyph';

type Props = Omit<ButtonProps, 'onClick' | 'type' | 'icon'> & { text: string };

/** Copies a text, for example a message for Zalo, and says so. */
export function CopyButton({ text, children = 'Sao chép', ...rest }: Props) {
  const [result, setResult] = useState<'copied' | 'failed' | null>(null);

  useEffect(() => {
    if (result === null) return;
    const timer = setTimeout(() => setResult(null), 3000);
    return () => clearTimeout(timer);
  }, [result]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setResult('copied');
    } catch {
      // Without https the browser gives no clipboard.
      setResult('failed');
    }
  }

  const words = { copied: 'Đã sao chép', failed: 'Chưa sao chép được; chọn chữ rồi bấm Ctrl + C' };
  return (
    <>
      <Button {...rest} icon={result === 'copied' ? <Glyph name="check" /> : <Copy />} onClick={copy}>
        {result ? words[result] : children}
      </Button>
      <span role="status" className="sr-only">
        {result ? words[result] : ''}
      </span>
    </>
  );
}
