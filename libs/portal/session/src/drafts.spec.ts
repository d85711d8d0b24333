import { forgetDrafts, keepDraft, readDraft } from './drafts';

describe('drafts', () => {
  beforeEach(() => localStorage.clear());

  it('belong to a person and a conversation', () => {
    keepDraft('sophie', undefined, 'Y a-t-il');
    keepDraft('sophie', 'c1', 'Et le lait');
    expect(readDraft('sophie', undefined)).toBe('Y a-t-il');
    expect(readDraft('sophie', 'c1')).toBe('Et le lait');
    expect(readDraft('marc', undefined)).toBe('');
  });

  it('go at sign-out, and nothing else does', () => {
    localStorage.setItem('tasty-food.theme', 'dark');
    keepDraft('sophie', 'c1', 'Et le lait');
    forgetDrafts();
    expect(readDraft('sophie', 'c1')).toBe('');
    expect(localStorage.getItem('tasty-food.theme')).toBe('dark');
  });

  it('leave no trace once they are sent', () => {
    keepDraft('sophie', 'c1', 'Et');
    keepDraft('sophie', 'c1', '');
    expect(localStorage).toHaveLength(0);
  });
});
