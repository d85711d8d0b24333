export { AccountMenu } from './account-menu';
export { keepDraft, readDraft } from './drafts';
export { readRefusal, type Refusal } from './refusal';
export { ServerHealth } from './server-health';
export { Session } from './session';
export { SignInOverlay } from './sign-in-overlay';
export { signInAgain } from './sign-in-again';
