import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface PopoverProps {
  readonly label: string;
  /** What it belongs to: it is put below it, or above where there is more room. */
  readonly anchor: () => Element | null;
  readonly onClose: () => void;
  readonly onEnter?: () => void;
  readonly onLeave?: () => void;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

const GAP = 6;

function place(element: HTMLElement, anchor: Element): void {
  const at = anchor.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(at.left, innerWidth - width - GAP));
  const below = innerHeight - at.bottom - GAP;
  const top = below >= height || below >= at.top ? at.bottom + GAP : at.top - height - GAP;
  element.style.left = `${left}px`;
  element.style.top = `${Math.max(GAP, Math.min(top, innerHeight - height - GAP))}px`;
}

/**
 * A note beside a word or a figure, on the browser's own popover: it lies above dialogs, Escape and a click elsewhere close it,
 * and one inside another leaves the outer one open.
 */
export function Popover({ label, anchor, onClose, onEnter, onLeave, wide = false, children }: PopoverProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const node = element.current;
    const beside = anchor();
    if (node === null || beside === null) return undefined;
    // Browsers from before 2024 and the DOM of tests have no popovers: there it is shown in place.
    if (typeof node.showPopover === 'function') node.showPopover();
    place(node, beside);
    const onToggle = (event: Event): void => {
      if (Reflect.get(event, 'newState') === 'closed') onClose();
    };
    node.addEventListener('toggle', onToggle);
    const follow = (): void => place(node, beside);
    const size = typeof ResizeObserver === 'function' ? new ResizeObserver(follow) : undefined;
    size?.observe(node);
    return () => {
      node.removeEventListener('toggle', onToggle);
      size?.disconnect();
    };
  }, []);
  return (
    <div
      ref={element}
      class={wide ? 'popover popover-wide' : 'popover'}
      popover="auto"
      role="group"
      aria-label={label}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      onClick={(event) => event.stopPropagation()}
    >
      {children}
    </div>
  );
}
