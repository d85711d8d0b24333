import { branchHoursSchema, hoursExceptionSchema, hoursQuerySchema } from './hours';
import { branchListSchema, menuQuerySchema, menuSchema, registerQuerySchema, registerSchema } from './menu';
import type { Route } from './route';

/** The routes of the restaurant: branches, hours, menu, register. */
export const RESTAURANT_ROUTES = {
  branches: {
    method: 'get',
    path: '/api/branches',
    summary: 'The branches',
    signedIn: true,
    status: 200,
    response: branchListSchema,
  },
  menu: {
    method: 'get',
    path: '/api/menu',
    summary: 'The menu of a branch with allergens and availability',
    signedIn: false,
    status: 200,
    query: menuQuerySchema,
    response: menuSchema,
  },
  register: {
    method: 'get',
    path: '/api/allergens',
    summary: 'The allergen register of a branch: dish by allergen, with who checked it and when',
    signedIn: true,
    status: 200,
    query: registerQuerySchema,
    response: registerSchema,
  },
  hours: {
    method: 'get',
    path: '/api/branches/{branchId}/hours',
    summary: 'The opening hours of a branch with their exceptions, in Europe/Brussels',
    signedIn: true,
    status: 200,
    query: hoursQuerySchema,
    response: branchHoursSchema,
  },
  setHoursException: {
    method: 'put',
    path: '/api/branches/{branchId}/hours/exceptions/{day}',
    summary: 'The hours of one day that is not as its week says; managers',
    signedIn: true,
    status: 200,
    body: hoursExceptionSchema,
    response: branchHoursSchema,
  },
  clearHoursException: {
    method: 'delete',
    path: '/api/branches/{branchId}/hours/exceptions/{day}',
    summary: 'The day is as its week says again; managers',
    signedIn: true,
    status: 204,
  },
} as const satisfies Record<string, Route>;
