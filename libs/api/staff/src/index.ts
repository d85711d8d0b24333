export { StaffStore } from './accounts/staff-store';
export { AuditLog, type Deed } from './audit/audit-log';
export type { GroupRight, OidcOptions } from './oidc/oidc-options';
export { CurrentSession, signedInOf } from './sessions/current-session.decorator';
export { PermissionGuard } from './sessions/permission.guard';
export { Sessions } from './sessions/sessions';
export type { SignedIn } from './sessions/signed-in';
export { StaffModule } from './staff.module';
export { STAFF_DEFAULTS, StaffOptions } from './staff-options';
