import type { ConversationsTable, TurnFeedbackTable, TurnUsedRowsTable, TurnsTable } from './conversation-tables';
import type { CertificateHistoryTable, CertificatesTable } from './certificate-tables';
import type { OpeningExceptionHistoryTable, OpeningExceptionsTable, OpeningWeeksTable } from './hours-tables';
import type { KnowledgeGapsTable } from './knowledge-gap-tables';
import type { DocumentUploadsTable } from './document-upload-tables';
import type { BudgetReservationsTable, BudgetsTable, LedgerEntriesTable } from './ledger-tables';
import type {
  DocumentsTable,
  DocumentVersionsTable,
  GlossaryConceptsTable,
  PassageIndexTable,
  PassagesTable,
  PostingsTable,
} from './knowledge-tables';
import type {
  AvailabilityHistoryTable,
  AvailabilityTable,
  BranchesTable,
  CategoriesTable,
  DishBranchesTable,
  DishDaysTable,
  DishesTable,
  DishIngredientsTable,
  DishPricesTable,
  DishVersionsTable,
  IngredientAllergensTable,
  IngredientsTable,
  RegisterCellsTable,
} from './menu-tables';
import type { PortalEventsTable } from './portal-event-tables';
import type {
  DishClaimsTable,
  IngredientHistoryTable,
  RegisterHistoryTable,
  RegisterProposalsTable,
} from './register-tables';
import type {
  AuditEntriesTable,
  PasswordLinksTable,
  RecoveryCodesTable,
  RetentionRunsTable,
  SecondFactorsTable,
  SessionsTable,
  StaffBranchesTable,
  StaffMembersTable,
} from './staff-tables';

/** Every table. Each belongs to one room, and only that room's `*-store.ts` names it. */
export interface Schema {
  staff_members: StaffMembersTable;
  sessions: SessionsTable;
  staff_branches: StaffBranchesTable;
  password_links: PasswordLinksTable;
  second_factors: SecondFactorsTable;
  recovery_codes: RecoveryCodesTable;
  audit_entries: AuditEntriesTable;
  retention_runs: RetentionRunsTable;
  branches: BranchesTable;
  categories: CategoriesTable;
  ingredients: IngredientsTable;
  ingredient_allergens: IngredientAllergensTable;
  dishes: DishesTable;
  dish_ingredients: DishIngredientsTable;
  dish_branches: DishBranchesTable;
  register_cells: RegisterCellsTable;
  dish_prices: DishPricesTable;
  dish_versions: DishVersionsTable;
  dish_days: DishDaysTable;
  register_history: RegisterHistoryTable;
  register_proposals: RegisterProposalsTable;
  ingredient_history: IngredientHistoryTable;
  dish_claims: DishClaimsTable;
  availability: AvailabilityTable;
  availability_history: AvailabilityHistoryTable;
  certificates: CertificatesTable;
  certificate_history: CertificateHistoryTable;
  opening_weeks: OpeningWeeksTable;
  opening_exceptions: OpeningExceptionsTable;
  opening_exception_history: OpeningExceptionHistoryTable;
  documents: DocumentsTable;
  document_versions: DocumentVersionsTable;
  passages: PassagesTable;
  postings: PostingsTable;
  glossary_concepts: GlossaryConceptsTable;
  passage_index: PassageIndexTable;
  portal_events: PortalEventsTable;
  conversations: ConversationsTable;
  turns: TurnsTable;
  turn_feedback: TurnFeedbackTable;
  turn_used_rows: TurnUsedRowsTable;
  ledger_entries: LedgerEntriesTable;
  budgets: BudgetsTable;
  budget_reservations: BudgetReservationsTable;
  document_uploads: DocumentUploadsTable;
  knowledge_gaps: KnowledgeGapsTable;
}
