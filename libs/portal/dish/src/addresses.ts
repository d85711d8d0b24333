import type { Language } from '@tasty-food/contract';

// The addresses stand here as plain strings: the contract's route table would bring its schemas into the browser.
/** Undefined until branch and language are known. `at`: as it was or will be at that moment, ISO 8601; without it now. */
export function menuAddress(
  branch: string | undefined,
  language: Language | undefined,
  at?: string,
): string | undefined {
  return ofBranch('/api/menu', branch, language, at);
}

export function registerAddress(
  branch: string | undefined,
  language: Language | undefined,
  at?: string,
): string | undefined {
  return ofBranch('/api/allergens', branch, language, at);
}

function ofBranch(path: string, branch?: string, language?: Language, at?: string): string | undefined {
  if (!branch || !language) return undefined;
  return `${path}?${new URLSearchParams({ branch, language, ...(at === undefined ? {} : { at }) })}`;
}

/** Of one branch; the empty string: of each of the person's. */
export function listAddress(path: string, branch: string): string {
  return branch === '' ? path : `${path}?${new URLSearchParams({ branch })}`;
}

/** All cells of a dish: where a manager changes several of them. */
export function dishCellsAddress(dishId: string): string {
  return `/api/dishes/${encodeURIComponent(dishId)}/allergens`;
}

/** One cell of the register: where a manager changes it. */
export function cellAddress(dishId: string, code: string): string {
  return `${dishCellsAddress(dishId)}/${code}`;
}
