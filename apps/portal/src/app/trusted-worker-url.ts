interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/**
 * The address of the service worker as the policy of the pages wants it: https://w3c.github.io/trusted-types/dist/spec/. It is a string
 * where the browser knows no trusted types, and passes for one where it does.
 */
export function trustedWorkerUrl(url: string): string {
  const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  return trustedTypes?.createPolicy('service-worker', { createScriptURL: (own) => own }).createScriptURL(url) ?? url;
}
