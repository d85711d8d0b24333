const PREFIX = 'tasty-food.draft.';

/** Questions that were begun and not sent: one a person and conversation, kept on this device until sign-out. */
export function readDraft(staffId: string, conversationId: string | undefined): string {
  return localStorage.getItem(draftKey(staffId, conversationId)) ?? '';
}

export function keepDraft(staffId: string, conversationId: string | undefined, text: string): void {
  const key = draftKey(staffId, conversationId);
  if (text === '') localStorage.removeItem(key);
  else localStorage.setItem(key, text);
}

/** Tablets are shared: at sign-out every draft goes. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}

function draftKey(staffId: string, conversationId: string | undefined): string {
  return `${PREFIX}${staffId}.${conversationId ?? 'new'}`;
}
