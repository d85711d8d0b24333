import { z } from 'zod';

/** Every way a request can be refused, with the status it is refused with. */
export const PROBLEMS = {
  'invalid-request': { status: 400, title: 'The request is not as it should be' },
  'invalid-json': { status: 400, title: 'The body is not valid JSON' },
  'not-signed-in': { status: 401, title: 'You are not signed in' },
  'invalid-credentials': { status: 401, title: 'The e-mail address or the password is wrong' },
  'second-factor-needed': { status: 401, title: 'A code is needed besides the password' },
  'second-factor-setup-needed': { status: 403, title: 'Your role needs a second factor first' },
  forbidden: { status: 403, title: 'You may not do this' },
  'not-found': { status: 404, title: 'Nothing is here' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  'idempotency-key-reused': { status: 409, title: 'This Idempotency-Key belongs to another question' },
  'version-conflict': { status: 409, title: 'Somebody changed this meanwhile' },
  'address-taken': { status: 409, title: 'This address has an account already' },
  'already-proposed': { status: 409, title: 'This waits for a second manager already' },
  'already-exists': { status: 409, title: 'There is one of this id already' },
  'document-exists': { status: 409, title: 'There is a document of this name' },
  'link-used': { status: 410, title: 'This link no longer works' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body is of a type that is not read here' },
  'document-type-unknown': { status: 415, title: 'Documents of this type are not read' },
  'document-damaged': { status: 422, title: 'The document cannot be read' },
  'document-empty': { status: 422, title: 'There is no text in the document' },
  'document-encrypted': { status: 422, title: 'The document is protected by a password' },
  'document-too-complex': { status: 422, title: 'The document is too much to read' },
  'rate-limited': { status: 429, title: 'You asked too often' },
  'upstream-busy': { status: 429, title: 'The assistant is busy' },
  'budget-exceeded': { status: 429, title: 'The budget is used up' },
  internal: { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'The assistant is not available at the moment' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;
export const PROBLEM_CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];
export const problemCodeSchema = z.enum(PROBLEM_CODES);

/** One fault of a body, a query or a header: where it is, and what would be right. `meant`: what stands near to it and is known. */
export const fieldErrorSchema = z.object({ path: z.string(), message: z.string(), meant: z.string().optional() });
export type FieldError = z.infer<typeof fieldErrorSchema>;

/** An error answer: RFC 9457 `application/problem+json`. `detail` is a sentence that helps. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: problemCodeSchema,
  detail: z.string(),
  requestId: z.string(),
  errors: z.array(fieldErrorSchema).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
