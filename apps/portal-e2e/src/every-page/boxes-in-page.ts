/** What the measures know of the elements of a page. */
export interface Boxes {
  /** What a person sees: of the window or menu that is open over the page, else of all of it. */
  seen(): HTMLElement[];
  describe(element: Element): string;
  /** An ancestor shows a part of it only; with a point, not that point. */
  isClipped(element: Element, x?: number, y?: number): boolean;
}

/** Runs in the page, and leaves there what the measures share. */
export function putBoxesIntoPage(): void {
  const componentOf = (element: Element): string => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (at.tagName.startsWith('APP-')) return at.tagName.toLowerCase();
    return 'body';
  };
  const boxes: Boxes = {
    seen() {
      const root = [...document.querySelectorAll('dialog[open], .mat-mdc-menu-panel')].at(-1) ?? document.body;
      return [...root.querySelectorAll<HTMLElement>('*')].filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        if (width < 2 || height < 2 || element.closest('.visually-hidden, .cdk-visually-hidden, svg, [inert]'))
          return false;
        return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      });
    },
    describe(element) {
      const words = (element.ariaLabel ?? element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 48);
      const names = [...element.classList].filter((name) => !/^(mat|mdc|cdk|ng)-/.test(name));
      return `${[element.tagName.toLowerCase(), ...names].join('.')} “${words}” in ${componentOf(element)}`;
    },
    isClipped(element, x, y) {
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        if (x === undefined || y === undefined) {
          if (overflowX !== 'visible' && at.scrollWidth > at.clientWidth + 1) return true;
        } else if (overflowX !== 'visible' || overflowY !== 'visible') {
          const { left, right, top, bottom } = at.getBoundingClientRect();
          if (x < left || x > right || y < top || y > bottom) return true;
        }
      }
      return false;
    },
  };
  Object.assign(globalThis, { boxes });
}
