import type { z } from 'zod';
import { ApiError } from '../http/api-error.ts';

/** Sampling is fixed on the current models: these are refused by name, not as unknown fields. */
const REFUSED_PARAMETERS = ['temperature', 'top_p', 'top_k'];

/** The body by its schema, or a 400 that names the first fault the way the real API words it. */
export function parseRequest<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const refused = REFUSED_PARAMETERS.find((name) => typeof body === 'object' && body !== null && name in body);
  if (refused !== undefined) {
    throw new ApiError('invalid_request_error', `\`${refused}\` is not supported for this model.`);
  }
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    throw new ApiError('invalid_request_error', firstFault(parsed.error.issues, body));
  }
  return parsed.data;
}

function firstFault(issues: readonly z.core.$ZodIssue[], body: unknown): string {
  const issue = issues[0];
  if (issue === undefined) {
    return 'The request body is not valid.';
  }
  if (issue.code === 'unrecognized_keys') {
    return `${[...issue.path, issue.keys[0]].join('.')}: Extra inputs are not permitted`;
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return firstFault(
      deepestBranch(issue).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
      body,
    );
  }
  const path = issue.path.join('.');
  const missing = issue.code === 'invalid_type' && valueAt(body, issue.path) === undefined;
  return `${path === '' ? '' : `${path}: `}${missing ? 'Field required' : issue.message}`;
}

/** Of the forms a value may have, the one that went furthest before it failed says most. */
function deepestBranch(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] {
  const depth = (branch: z.core.$ZodIssue[]) => Math.max(...branch.map((inner) => inner.path.length));
  return issue.errors.reduce((best, branch) => (depth(branch) > depth(best) ? branch : best));
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], body);
}
