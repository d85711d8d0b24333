export { CertificatesView } from './certificates/certificates-view';
export { type CertificateClaim, readCertificates } from './certificates/read-certificates';
export { addDays, brusselsNow, type SaidDay, weekdayOfDate } from './hours/calendar';
export type { HoursClaim } from './hours/hours-claim';
export { HoursView } from './hours/hours-view';
export { HoursReader } from './hours/read-hours';
export { type Moment, readMoments } from './moments/read-moments';
export { splitHours } from './hours/split-hours';
