export { assignRequestId, currentRequestId } from './assign-request-id';
export { ProblemException, notFound } from './problem-exception';
export { ProblemFilter } from './problem.filter';
export { requireJson } from './require-json';
export { IdPipe, SchemaPipe } from './schema.pipe';
