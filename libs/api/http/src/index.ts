export { assignRequestId, currentRequest, currentRequestId } from './assign-request-id';
export { KeyPipe } from './key.pipe';
export { letGoOfHead } from './let-go-of-head';
export { ProblemException, notFound, type Refusal } from './problem-exception';
export { noteRefusal, ProblemFilter, refusalOf, sendProblem } from './problem.filter';
export { writeRateLimit, type RateLimitState } from './rate-limit-headers';
export { requireJson } from './require-json';
export { IdPipe, SchemaPipe } from './schema.pipe';
