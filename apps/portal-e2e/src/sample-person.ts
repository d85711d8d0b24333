import { expect, request, type APIRequestContext, type APIResponse } from '@playwright/test';

/** One of the sample accounts, signed in, to ask the API without a page. Dispose of it. */
export async function enter(url: string, name: string): Promise<APIRequestContext> {
  const person = await request.newContext({ baseURL: url });
  await good(person.post('/api/session', { data: { email: `${name}@tastyfood.test`, password: 'tastyfood' } }));
  return person;
}

/** The answer, unless it is a refusal: then the test fails with what it says. */
export async function good(answer: Promise<APIResponse>): Promise<APIResponse> {
  const response = await answer;
  expect(response.ok(), `${response.url()}: ${await response.text()}`).toBe(true);
  return response;
}
