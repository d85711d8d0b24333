export { CurrentSession, signedInOf } from './current-session.decorator';
export { Public } from './public.decorator';
export { SessionGuard } from './session.guard';
export { Sessions } from './sessions';
export type { SignedIn } from './signed-in';
export { StaffModule } from './staff.module';
export { SESSION_DEFAULTS, StaffOptions } from './staff-options';
export { StaffStore } from './staff-store';
