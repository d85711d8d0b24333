export { CurrentSession, signedInOf } from './current-session.decorator';
export { PermissionGuard } from './permission.guard';
export { Sessions } from './sessions';
export type { SignedIn } from './signed-in';
export { StaffModule } from './staff.module';
export { STAFF_DEFAULTS, StaffOptions } from './staff-options';
export { StaffStore } from './staff-store';
