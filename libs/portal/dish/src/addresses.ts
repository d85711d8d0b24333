import type { Language } from '@tasty-food/contract';

// The addresses stand here as plain strings: the contract's route table would bring its schemas into the browser.
/** Undefined until both are known. */
export function menuAddress(branch: string | undefined, language: Language | undefined): string | undefined {
  return branch && language ? `/api/menu?${new URLSearchParams({ branch, language })}` : undefined;
}

export function registerAddress(branch: string | undefined, language: Language | undefined): string | undefined {
  return branch && language ? `/api/allergens?${new URLSearchParams({ branch, language })}` : undefined;
}

/** Of one branch; the empty string: of each of the person's. */
export function listAddress(path: string, branch: string): string {
  return branch === '' ? path : `${path}?${new URLSearchParams({ branch })}`;
}

/** One cell of the register: where a manager changes it. */
export function cellAddress(dishId: string, code: string): string {
  return `/api/dishes/${encodeURIComponent(dishId)}/allergens/${code}`;
}
