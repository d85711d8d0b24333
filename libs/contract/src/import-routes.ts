import { certificateImportSchema, certificateTableSchema } from './certificate-table';
import { hoursImportSchema, hoursTableSchema } from './hours-table';
import { menuImportQuerySchema, menuImportSchema, menuTableSchema } from './menu-table';
import type { Route } from './route';
import { tableExportQuerySchema, tableImportQuerySchema } from './table-import';

/** Rows as files: what is exported can be imported again. */
export const IMPORT_ROUTES = {
  importMenu: {
    method: 'post',
    path: '/api/menu/import',
    summary:
      'Import dishes, as JSON or text/csv: all of them or none; preview=true only says what would change; managers',
    permission: 'import-menu',
    status: 200,
    query: menuImportQuerySchema,
    body: menuTableSchema,
    response: menuImportSchema,
  },
  exportMenu: {
    method: 'get',
    path: '/api/menu/export',
    summary: 'The dishes as JSON or CSV, as an import takes them; managers',
    permission: 'import-menu',
    status: 200,
    query: tableExportQuerySchema,
    response: menuTableSchema,
  },
  importHours: {
    method: 'post',
    path: '/api/hours/import',
    summary:
      'Import opening weeks and single days, as JSON or text/csv: all or none; preview=true only says what would change; managers',
    permission: 'change-hours',
    status: 200,
    query: tableImportQuerySchema,
    body: hoursTableSchema,
    response: hoursImportSchema,
  },
  exportHours: {
    method: 'get',
    path: '/api/hours/export',
    summary: 'The opening hours of the own branches as JSON or CSV, as an import takes them; managers',
    permission: 'change-hours',
    status: 200,
    query: tableExportQuerySchema,
    response: hoursTableSchema,
  },
  importCertificates: {
    method: 'post',
    path: '/api/certificates/import',
    summary:
      'Import certificates, as JSON or text/csv: all or none; preview=true only says what would change; managers',
    permission: 'change-certificates',
    status: 200,
    query: tableImportQuerySchema,
    body: certificateTableSchema,
    response: certificateImportSchema,
  },
  exportCertificates: {
    method: 'get',
    path: '/api/certificates/export',
    summary: 'The certificates of the own branches as JSON or CSV, as an import takes them; managers',
    permission: 'change-certificates',
    status: 200,
    query: tableExportQuerySchema,
    response: certificateTableSchema,
  },
} as const satisfies Record<string, Route>;

/** What takes a file of rows as its body: larger than any other JSON, or a table. */
export const IMPORT_PATHS: readonly string[] = [
  IMPORT_ROUTES.importMenu.path,
  IMPORT_ROUTES.importHours.path,
  IMPORT_ROUTES.importCertificates.path,
];
