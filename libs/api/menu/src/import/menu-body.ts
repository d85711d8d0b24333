import { json, text, type RequestHandler } from 'express';

/** A menu of a thousand dishes in three languages. */
const MENU_MAX_BYTES = 1024 * 1024;
export const MENU_IMPORT_PATH = '/api/menu/import';

const asJson = json({ limit: MENU_MAX_BYTES });
const asTable = text({ type: 'text/csv', limit: MENU_MAX_BYTES, defaultCharset: 'utf-8' });

/**
 * Reads what an import sends, before the parser of every other route, which takes only small JSON. One function for both: Nest takes
 * a parser that it finds by its name for the one of the whole app.
 */
export const readMenuBody: RequestHandler = (request, response, next) =>
  request.is('text/csv') ? asTable(request, response, next) : asJson(request, response, next);
