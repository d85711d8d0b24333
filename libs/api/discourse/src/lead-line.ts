import type { Mark } from '@tasty-food/api-marks';
import type { Unit } from './split-units';

export const HEADINGS = -20;
export const PARAGRAPH = -1;

/** How deep a line stands: headings -20 to -11, plain text -1, an item its indentation. */
export function levelOf(unit: Unit): number {
  if (unit.kind === 'heading') return HEADINGS + unit.depth;
  return unit.kind === 'item' ? unit.depth : PARAGRAPH;
}

/** A heading, a line that ends with a colon, or a name that stands alone on its line. */
export function opensList(unit: Unit, marks: readonly Mark[]): boolean {
  if (unit.kind === 'heading') return true;
  const text = unit.text.trim().replace(/[*_\s]+$/, '');
  if (text.endsWith(':')) return true;
  if (
    unit.kind === 'text' &&
    unit.opensLine &&
    unit.endsLine &&
    /^\*\*[^*]+\*\*$/.test(unit.text.trim()) &&
    !/[.!?]$/.test(text)
  )
    return true;
  return (
    unit.kind === 'text' &&
    unit.opensLine &&
    unit.endsLine &&
    marks.length > 0 &&
    isBare(marks) &&
    !/[.!?]$/.test(text) &&
    !marks.some(({ is }) => is === 'sign')
  );
}

/** Nothing but dishes, with their prices. */
export function isBare(marks: readonly Mark[]): boolean {
  return (
    marks.some(({ is }) => is === 'dish') && marks.every(({ is }) => ['dish', 'sign', 'price', 'and'].includes(is))
  );
}
