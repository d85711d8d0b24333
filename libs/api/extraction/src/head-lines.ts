import type { DocumentFields } from '@tasty-food/contract';
import { headKey, type HeadKey } from './head-key';

/** What a head says of one of our fields. */
export interface HeadEntry {
  readonly field: keyof DocumentFields;
  /** As it was written. */
  readonly key: string;
  readonly values: string[];
}

/** Why a line cannot stand as it is. `meant`: the key that would be right. */
export interface HeadFault {
  readonly written: string;
  readonly message: string;
  readonly meant?: string;
}

export interface Head {
  readonly entries: readonly HeadEntry[];
  readonly faults: readonly HeadFault[];
  /** Whether any line has a key, ours or not. */
  readonly hasKeys: boolean;
}

/** No key is longer: a line of a million blanks is looked at once. */
const KEY_LINES = [
  /^(?<quote>["'])(?<key>.{1,80}?)\k<quote>\s{0,9}:(?:\s(?<value>.*))?$/u,
  /^(?<key>[\p{L}\p{N}_][^:"]{0,80}?)\s{0,9}:(?:\s(?<value>.*))?$/u,
  /^(?<key>[\w-]{1,80}):(?<value>.*)$/u,
];
const ITEM = /^\s*-\s+(.*)$/;
/** YAML for text on the lines below. */
const TEXT_BELOW = /^[>|][+-]?\d?$/;
/** YAML for nothing. */
const NOTHING = new Set(['', '~', 'null']);
const TOLD_MAX_LENGTH = 60;

/** The key of a line and what stands behind it. */
export function keyLine(line: string): { key: string; value: string } | undefined {
  const groups = KEY_LINES.map((form) => form.exec(line)?.groups).find((found) => found !== undefined);
  return groups && { key: groups['key'] ?? '', value: (groups['value'] ?? '').trim() };
}

/** The key under which a line stands. `values`: of our fields. */
interface Place {
  readonly key: HeadKey;
  readonly values: string[];
  readonly isTextBelow: boolean;
  readonly isEmpty: boolean;
}

/**
 * The lines of a head: `key: value`, `key: [a, b]`, `key:` with `- a` or a value below, `key: >` with text below. What is below a key of
 * the author's own is not looked at; any other line that says nothing is a fault, as it may have been meant for who may read the document.
 */
export function readHead(block: string): Head {
  const entries: HeadEntry[] = [];
  const faults: HeadFault[] = [];
  let place: Place | undefined;
  for (const line of block.split('\n')) {
    if (line.trim() === '' || (/^\s*#/.test(line) && !place?.isTextBelow)) continue;
    const found = /^\s/.test(line) ? undefined : keyLine(line);
    if (found === undefined) {
      if (!readBelow(line, place)) faults.push(unreadable(line));
      continue;
    }
    place = placeOf(found);
    if (place.key.is === 'near') faults.push(notKnown(found.key, place.key.meant));
    if (place.key.is !== 'ours') continue;
    const { field } = place.key;
    if (entries.some((entry) => entry.field === field)) faults.push(twice(found.key));
    else entries.push({ field, key: found.key, values: place.values });
  }
  return { entries, faults, hasKeys: place !== undefined };
}

function placeOf({ key, value }: { key: string; value: string }): Place {
  const isTextBelow = TEXT_BELOW.test(value);
  const values = isTextBelow ? [] : valuesOf(value);
  return { key: headKey(key), values, isTextBelow, isEmpty: withoutComment(value) === '' };
}

/** Takes a line that has no key of its own to what stands above it; false: it does not belong there. */
function readBelow(line: string, place: Place | undefined): boolean {
  if (place === undefined) return false;
  const item = ITEM.exec(line)?.[1];
  const isBelow = /^\s/.test(line) || item !== undefined;
  if (place.key.is !== 'ours')
    return isBelow ? place.isEmpty || place.isTextBelow || !saysOurs(line) : /^[\]}]/.test(line);
  if (!isBelow) return false;
  if (place.isTextBelow) place.values.push(line.trim());
  else if (item !== undefined) place.values.push(...valuesOf(item));
  else if (keyLine(line.trim()) !== undefined) return false;
  else place.values.push(...valuesOf(line));
  return true;
}

/** Whether a line gives a key of ours, or one that stands near to it. */
export function saysOurs(line: string): boolean {
  const key = keyLine(line.trim())?.key;
  return key !== undefined && headKey(key).is !== 'own';
}

function valuesOf(value: string): string[] {
  const list = /^\[(.*)\]\s*(?:#.*)?$/.exec(value.trim())?.[1];
  const values = list === undefined ? [value] : list.split(',');
  return values.map(unquoted).filter((one) => !NOTHING.has(one));
}

function unquoted(value: string): string {
  const text = value.trim();
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(text)?.[2];
  return quoted ?? withoutComment(text);
}

function withoutComment(text: string): string {
  return text.replace(/(?:^|\s)#.*$/, '').trim();
}

function notKnown(written: string, meant: string): HeadFault {
  return { written, meant, message: `This key is not known. Write "${meant}".` };
}

function twice(written: string): HeadFault {
  return { written, message: 'It stands there twice. Leave one of them.' };
}

function unreadable(line: string): HeadFault {
  const written = line.trim().slice(0, TOLD_MAX_LENGTH);
  return { written, message: 'This line cannot be read. Write each key at the beginning of a line: "key: value".' };
}
