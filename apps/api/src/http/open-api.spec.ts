import { ROUTES } from '@tasty-food/contract';
import { openApiDocument } from './open-api';

describe('the OpenAPI document', () => {
  const document = openApiDocument('1.2.3');

  it('has every route of the contract with its method', () => {
    for (const { path, method } of Object.values(ROUTES)) {
      expect(document.paths[path]).toHaveProperty(method);
    }
  });

  it('tells the turn events', () => {
    const text = JSON.stringify(document.paths['/api/chat/turns/{turnId}/events']);
    for (const type of ['turn-start', 'text-delta', 'facts-available', 'turn-end', 'turn-error'])
      expect(text).toContain(type);
    expect(text).toContain('text/event-stream');
  });

  it('tells that an upload is no JSON', () => {
    const text = JSON.stringify(document.paths['/api/documents']?.post?.requestBody);
    expect(text).toContain('multipart/form-data');
    expect(text).toContain('"format":"binary"');
  });

  it('says what is wanted of whom', () => {
    const ask = document.paths['/api/chat/turns']?.post;
    expect(ask?.security).toEqual([{ session: [] }]);
    expect(document.paths['/api/menu']?.get?.security).toBeUndefined();
    expect(document.paths['/api/menu']?.get?.parameters).toContainEqual(
      expect.objectContaining({ name: 'branch', in: 'query', required: true }),
    );
  });
});
