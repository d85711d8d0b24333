import { PROBLEMS, problemSchema, ROUTES, type Route } from '@tasty-food/contract';
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';

type Operation = Record<string, unknown>;

/** The OpenAPI document, made of the contract's own schemas: nothing is described twice. */
export function openApiDocument(version: string): OpenAPIObject {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const [name, route] of Object.entries<Route>(ROUTES)) {
    (paths[route.path] ??= {})[route.method] = operationOf(name, route);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Tasty Food staff assistant', version, description: 'Events and shapes: libs/contract.' },
    paths,
    components: {
      schemas: { Problem: jsonSchema(problemSchema) },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } },
    },
  } as OpenAPIObject;
}

function operationOf(operationId: string, route: Route): Operation {
  const mediaType = route.stream ? 'text/event-stream' : 'application/json';
  const bodyType = route.multipart ? 'multipart/form-data' : 'application/json';
  return {
    operationId,
    summary: route.summary,
    ...(route.permission !== 'public' ? { security: [{ session: [] }] } : {}),
    parameters: [...pathParameters(route.path), ...queryParameters(route.query)],
    ...(route.body
      ? { requestBody: { required: true, content: { [bodyType]: { schema: jsonSchema(route.body) } } } }
      : {}),
    responses: {
      [route.status]: {
        description: route.summary,
        ...(route.response ? { content: { [mediaType]: { schema: jsonSchema(route.response) } } } : {}),
      },
      default: {
        description: `A problem: ${Object.keys(PROBLEMS).join(', ')}`,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function pathParameters(path: string): Operation[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(query: z.ZodObject | undefined): Operation[] {
  return Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !z.safeParse(schema, undefined).success,
    schema: jsonSchema(schema as z.ZodType),
  }));
}

function jsonSchema(schema: z.ZodType): Operation {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}
