export { ProblemException, notFound } from './problem-exception';
export { ProblemFilter, sendProblem } from './problem.filter';
export { IdPipe, SchemaPipe } from './schema.pipe';
