import { staff } from './v0001-staff';
import { menu } from './v0002-menu';
import { conversations } from './v0003-conversations';
import { ledger } from './v0004-ledger';
import { turnLeases } from './v0005-turn-leases';
import { budgets } from './v0006-budgets';
import { hours } from './v0007-hours';
import { portalEvents } from './v0008-portal-events';
import { datedMenu } from './v0009-dated-menu';
import { register } from './v0010-register';
import { availabilityHistory } from './v0011-availability-history';
import { certificates } from './v0012-certificates';
import { usedRows } from './v0013-used-rows';
import { openingWeeks } from './v0014-opening-weeks';
import { knowledge } from './v0015-knowledge';
import { documentUploads } from './v0016-document-uploads';
import { knowledgeGaps } from './v0017-knowledge-gaps';
import { people } from './v0019-people';
import { audit } from './v0020-audit';
import { passageEmbeddings } from './v0021-passage-embeddings';
import { coveringPostings } from './v0022-covering-postings';
import { privacy } from './v0025-privacy';
import { dishVersions } from './v0026-dish-versions';
import { documentDetails } from './v0030-document-details';
import { secondFactors } from './v0031-second-factors';
import { dishDays } from './v0032-dish-days';
import { proposalBatches } from './v0033-proposal-batches';
import { documentRevisers } from './v0034-document-revisers';
import type { Migration } from './migration';

/** Every step of the schema, oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  staff,
  menu,
  conversations,
  ledger,
  turnLeases,
  budgets,
  hours,
  portalEvents,
  datedMenu,
  register,
  availabilityHistory,
  certificates,
  usedRows,
  openingWeeks,
  knowledge,
  documentUploads,
  knowledgeGaps,
  people,
  audit,
  passageEmbeddings,
  coveringPostings,
  privacy,
  dishVersions,
  documentDetails,
  secondFactors,
  dishDays,
  proposalBatches,
  documentRevisers,
];
