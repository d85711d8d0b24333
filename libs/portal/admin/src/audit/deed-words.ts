import type { AuditAction, AuditEntry, AuditKind } from '@tasty-food/contract';
import type { AdminWordKey } from '../words/admin-words';

export const KIND_WORDS: Record<AuditKind, AdminWordKey> = {
  'sign-in': 'auditKind.signIn',
  account: 'auditKind.account',
  register: 'auditKind.register',
  availability: 'auditKind.availability',
  hours: 'auditKind.hours',
  certificate: 'auditKind.certificate',
  menu: 'auditKind.menu',
  document: 'auditKind.document',
  glossary: 'auditKind.glossary',
  budget: 'auditKind.budget',
  conversation: 'auditKind.conversation',
};

const ACTION_WORDS: Record<AuditAction, AdminWordKey> = {
  'signed in': 'deed.signedIn',
  'signed in by a link': 'deed.signedInByLink',
  failed: 'deed.failed',
  'failed, disabled': 'deed.failedDisabled',
  'changed the own password': 'deed.changedOwnPassword',
  invited: 'deed.invited',
  changed: 'deed.changed',
  disabled: 'deed.disabled',
  enabled: 'deed.enabled',
  'made a password link': 'deed.madeLink',
  'signed out everywhere': 'deed.signedOutEverywhere',
  added: 'deed.added',
  replaced: 'deed.replaced',
  removed: 'deed.removed',
  set: 'deed.set',
  imported: 'deed.imported',
  proposed: 'deed.proposed',
  'set an exception': 'deed.setException',
  read: 'deed.read',
  listed: 'deed.listed',
  deleted: 'deed.deleted',
  created: 'deed.created',
  'joined with an identity': 'deed.joined',
  'made by an identity': 'deed.made',
  'changed by an identity': 'deed.changedByIdentity',
  'proposed for an ingredient': 'deed.proposedIngredient',
  'changed an ingredient': 'deed.changedIngredient',
  'proposed a claim': 'deed.proposedClaim',
  withdrew: 'deed.withdrew',
  'took off': 'deed.tookOff',
  'brought back': 'deed.broughtBack',
  'withdrew a claim': 'deed.withdrewClaim',
  'signed out a device': 'deed.signedOutDevice',
  'signed in by an identity': 'deed.signedInByIdentity',
  'cleared an exception': 'deed.clearedException',
  'added an ingredient': 'deed.addedIngredient',
  'approved a cell proposal': 'deed.approvedCell',
  'approved an ingredient proposal': 'deed.approvedIngredient',
  'approved a claim proposal': 'deed.approvedClaim',
  'refused a cell proposal': 'deed.refusedCell',
  'refused an ingredient proposal': 'deed.refusedIngredient',
  'refused a claim proposal': 'deed.refusedClaim',
};

/** The word for what was done; undefined where an old entry has a word that is not on the list any more: then its own word stands there. */
export function actionWord({ action }: Pick<AuditEntry, 'action'>): AdminWordKey | undefined {
  return (ACTION_WORDS as Partial<Record<string, AdminWordKey>>)[action];
}
