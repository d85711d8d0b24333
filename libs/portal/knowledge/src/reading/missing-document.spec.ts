import { signal } from '@angular/core';
import type { Refusal } from '@tasty-food/portal-session';
import { missingOf } from './missing-document';

type Phase = 'loading' | 'ready' | 'failed';
const rows = (phase: Phase, code?: Refusal['code']) => ({
  phase: signal(phase),
  refusal: signal<Refusal | undefined>(code && { code }),
});
const gone = rows('failed', 'not-found');
const cited = { hasVersion: true, wasThere: true };

describe('a document that is not shown', () => {
  it('was removed, when it was cited and neither its version nor itself is there', () => {
    expect(missingOf(gone, gone, cited)).toBe('removed');
    expect(missingOf(gone, rows('loading'), { hasVersion: false, wasThere: true })).toBe('removed');
  });

  it('lacks the version alone, when itself is there, or nobody knows', () => {
    expect(missingOf(gone, rows('ready'), cited)).toBe('version');
    expect(missingOf(gone, rows('failed', 'offline'), cited)).toBe('version');
  });

  it('is not known, when nothing says that it ever was there', () => {
    expect(missingOf(gone, rows('loading'), { hasVersion: false, wasThere: false })).toBe('unknown');
  });

  it('is not missing while that is not known', () => {
    expect(missingOf(gone, rows('loading'), cited)).toBeUndefined();
    expect(missingOf(rows('failed', 'offline'), gone, cited)).toBeUndefined();
    expect(missingOf(rows('ready'), gone, cited)).toBeUndefined();
  });
});
