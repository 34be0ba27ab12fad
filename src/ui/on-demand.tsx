'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { Banner } from './banner';
import { Button } from './button';
import { Glyph } from './glyph';

/**
 * A part of a page that most visitors never open: its script comes when it is asked for. `fetchSoon` may be called when
 * somebody comes near, `ready` waits for it and rejects without network. Without network it says so and can be asked again; React.lazy would fail for good.
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let Loaded: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;
  const fetchIt = (): Promise<void> => {
    loading ??= load().then(
      (component) => {
        Loaded = component;
      },
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  const fetchSoon = (): void => void fetchIt().catch(() => undefined);

  function OnDemand(props: Props) {
    const [state, setState] = useState<'coming' | 'there' | 'failed'>(Loaded ? 'there' : 'coming');
    useEffect(() => {
      if (state !== 'coming') return;
      let gone = false;
      const end = (next: 'there' | 'failed') => () => gone || setState(next);
      fetchIt().then(end('there'), end('failed'));
      return () => {
        gone = true;
      };
    }, [state]);
    if (Loaded && state === 'there') return <Loaded {...props} />;
    if (state === 'failed') return <Banner tone="bad" title="Chưa mở được biểu mẫu." action={<Button size="sm" onClick={() => setState('coming')}>Thử lại</Button>}>Kiểm tra mạng rồi bấm Thử lại.</Banner>;
    return (
      <p role="status" className="flex items-center gap-2 text-sm text-ink-2">
        <Glyph name="spinner" /> Đang mở…
      </p>
    );
  }
  return Object.assign(OnDemand, { fetchSoon, ready: fetchIt });
}
