'use client';

import { useLayoutEffect, useState } from 'react';
import { Banner } from './banner';
import { TextLink } from './link';

const awakeEvent = 'portal:awake';
const listensEvent = 'portal:listens';
const lateId = 'page-asleep';

/** Until a page that does not wake up says so, counted from what was done in vain. */
const saysSoAfter = 8000;
/** Between two offers of a form that nobody has taken. */
const offeredEvery = 50;

/**
 * A form without an address of its own belongs to React, whose handlers always prevent the plain post. One that is sent and not taken
 * is early: it is held, and offered again until it is taken; by then what was typed is the form's own (typed-before.ts). The last
 * press on a button is repeated once, when somebody hears it (a menu opens by itself and is left alone). Both are caught on their way
 * down, before React: while it waits for the last of its scripts it listens already, hears nothing, and lets nothing by. What was
 * typed, ticked or chosen in a control is told again once somebody listens: a field that React itself holds (scores, cells, parts of a
 * draft) believes what it drew, and must be made to see a difference. So is what was pasted of several cells, which a field would
 * crush into one; one cell alone is the browser's own. When that takes long, the banner says so until it is done. Text and not a
 * function: it runs before any script of ours is there.
 */
const holdEarly = `(()=>{let asleep=true,press,form,by,timer,late,pasted;
const say=on=>{const b=document.getElementById('${lateId}');if(b)b.hidden=!on};
const wait=()=>{late??=setTimeout(say,${saysSoAfter},true)};
const done=()=>{form=null;if(!asleep){clearTimeout(late);late=null;say(false)}};
const send=()=>{if(form?.isConnected)try{form.requestSubmit(by)}catch{form.requestSubmit()}else done()};
const own=f=>!f.hasAttribute('action')&&f.getAttribute('method')=='post';
const hold=e=>{e.preventDefault();form=e.target;by=e.submitter;wait();clearTimeout(timer);timer=setTimeout(send,${offeredEvery})};
addEventListener('submit',e=>{if(asleep&&own(e.target)){e.stopImmediatePropagation();hold(e)}},true);
addEventListener('submit',e=>{if(!e.defaultPrevented&&own(e.target))hold(e);else if(e.target===form)done()});
addEventListener('click',e=>{const b=asleep&&e.target.closest('button[type=button]:not([popovertarget])');if(b){e.stopImmediatePropagation();press=b;wait()}},true);
const touched=new Map;
addEventListener('input',e=>{const c=e.target;if(asleep&&'value'in c&&!c.validity?.badInput)touched.set(c,/box|radio/.test(c.type)?c.checked:c.value)},true);
addEventListener('paste',e=>{const c=e.target,t=asleep&&c.matches('input')&&e.clipboardData?.getData('text/plain');
if(t&&/[\\n\\t]/.test(t.trim())){e.preventDefault();pasted=[c,t];wait()}},true);
const tell=(v,c)=>{if(!c.isConnected||c.matches(':disabled'))return;
if(v===true||v===false){c.checked=!v;c.click();return}
if(c.type!='file'){const at=c.value===v&&c.selectionStart!=null&&[c.selectionStart,c.selectionEnd];c.value=v+'.';
Object.getOwnPropertyDescriptor(Object.getPrototypeOf(c),'value').set.call(c,v);if(at)c.setSelectionRange(...at);
c.dispatchEvent(new Event('input',{bubbles:true}))}
c.dispatchEvent(new Event('change',{bubbles:true}))};
const paste=([c,t])=>{const d=new DataTransfer;d.setData('text/plain',t);c.focus();
if(c.dispatchEvent(new ClipboardEvent('paste',{clipboardData:d,bubbles:true,cancelable:true})))document.execCommand('insertText',false,t)};
addEventListener('${awakeEvent}',()=>{asleep=false});
addEventListener('${listensEvent}',()=>{touched.forEach(tell);touched.clear();if(pasted)paste(pasted);pasted=null;
setTimeout(()=>{press?.click();press=null;send()})})})();`;

/** A file let go beside its place, or before somebody takes it, would be opened by the browser instead of the page. */
const refuseStray = `for(const kind of ['dragover','drop'])addEventListener(kind,e=>{
if(e.defaultPrevented||!e.dataTransfer?.types.includes('Files')||e.target.closest?.('input[type=file]'))return;
e.preventDefault();e.dataTransfer.dropEffect='none'});`;

/** Holds what people do in the moment before a page has woken up. Once, first in the body. */
export function FirstTouch({ nonce }: { nonce: string | undefined }) {
  return (
    // The browser hides the nonce from scripts: the two sides never agree on it.
    <script nonce={nonce} suppressHydrationWarning>
      {holdEarly + refuseStray}
    </script>
  );
}

/**
 * Says that the page listens, and is shown when that moment does not come. Once, behind the page: its layout effect is the last one,
 * and the drawing it asks for is made in the same task, after every other effect. Between what was typed before and what is typed on
 * nothing is drawn, so no key gets lost: a drawing would put back what the server sent.
 */
export function StillAsleep() {
  const [awake, setAwake] = useState(false);
  useLayoutEffect(() => {
    // At the very commit: from here on a press is heard, and must not be held.
    window.dispatchEvent(new Event(awakeEvent));
    setAwake(true);
  }, []);
  useLayoutEffect(() => {
    // Behind the commit, still in its task: within it what a handler writes would not be there for the next one.
    if (awake) queueMicrotask(() => window.dispatchEvent(new Event(listensEvent)));
  }, [awake]);
  return (
    // By the time React looks, it may have been shown. In the flow, so that the last button of a page is never beneath it.
    <div id={lateId} hidden suppressHydrationWarning className="sticky bottom-18 z-50 mx-auto max-w-180 px-3 pb-3 lg:bottom-6">
      <Banner tone="bad" title="Trang chưa tải xong, chưa gửi được." action={<TextLink href="" className="py-1 font-medium">Tải lại trang</TextLink>} className="shadow-pop">
        Nội dung vẫn còn trên trang; kiểm tra mạng và chờ thêm. Nếu vẫn không được, sao chép phần vừa viết rồi bấm Tải lại trang.
      </Banner>
    </div>
  );
}
