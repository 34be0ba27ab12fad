'use client';

import { useLayoutEffect } from 'react';

const awakeEvent = 'portal:awake';

/**
 * A form without an address of its own belongs to React, whose handlers always prevent the plain post. One that is sent and not taken
 * is early: it is held, and offered again until it is taken; by then what was typed is the form's own (typed-before.ts). The last
 * press on a button is repeated once: before the page has woken up nobody heard it. Text and not a function: it runs before any script of ours is there.
 */
const holdEarly = `(()=>{let asleep=true,press,form,by,timer;
const send=()=>{if(form?.isConnected)try{form.requestSubmit(by)}catch{form.requestSubmit()}};
addEventListener('submit',e=>{const f=e.target;
if(e.defaultPrevented){if(f===form)form=null;return}
if(f.hasAttribute('action')||f.getAttribute('method')!=='post')return;
e.preventDefault();form=f;by=e.submitter;clearTimeout(timer);timer=setTimeout(send,50)});
addEventListener('click',e=>{if(asleep)press=e.target.closest('button[type=button]')||press});
addEventListener('${awakeEvent}',()=>{asleep=false;setTimeout(()=>{press?.click();press=null;send()})})})()`;

/** Holds what people do in the moment before a page has woken up. Once, first in the body. */
export function FirstTouch({ nonce }: { nonce: string | undefined }) {
  // At the very commit: a press that React itself brings about by waking up at once was heard, and is not repeated.
  useLayoutEffect(() => {
    window.dispatchEvent(new Event(awakeEvent));
  }, []);
  return (
    // The browser hides the nonce from scripts: the two sides never agree on it.
    <script nonce={nonce} suppressHydrationWarning>
      {holdEarly}
    </script>
  );
}
