import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView } from 'prosemirror-view';

/** A picture in the text with its caption under it, typed in place. */
export function pictureView(pictureUrl: (evidenceId: string) => string) {
  return (first: Node, view: EditorView, position: () => number | undefined): NodeView => {
    let node = first;
    const dom = document.createElement('figure');
    dom.className = 'rich-picture';
    const image = document.createElement('img');
    image.src = pictureUrl(node.attrs.evidenceId);
    image.alt = node.attrs.caption || 'Hình trong bài';
    const caption = document.createElement('input');
    caption.className = 'control';
    caption.dataset.size = 'sm';
    caption.maxLength = 300;
    caption.placeholder = 'Chú thích hình';
    caption.setAttribute('aria-label', 'Chú thích hình');
    caption.value = node.attrs.caption;
    caption.addEventListener('input', () => {
      const at = position();
      if (at !== undefined) view.dispatch(view.state.tr.setNodeMarkup(at, undefined, { ...node.attrs, caption: caption.value }));
    });
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.className = 'btn btn-quiet btn-sm';
    remove.textContent = 'Bỏ hình';
    remove.addEventListener('click', () => {
      const at = position();
      if (at !== undefined) view.dispatch(view.state.tr.delete(at, at + node.nodeSize));
      view.focus();
    });
    const foot = document.createElement('div');
    foot.append(caption, remove);
    dom.append(image, foot);
    return {
      dom,
      stopEvent: (event) => foot.contains(event.target as HTMLElement),
      ignoreMutation: () => true,
      update(next) {
        if (next.type !== node.type || next.attrs.evidenceId !== node.attrs.evidenceId) return false;
        node = next;
        if (caption.value !== node.attrs.caption) caption.value = node.attrs.caption;
        return true;
      },
    };
  };
}
