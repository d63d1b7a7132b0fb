type TrustedPolicy = { createScriptURL: (url: string) => unknown };
type Policies = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => TrustedPolicy;
};

const script = '/service_worker.js';

// Under Trusted Types the address of a worker has to come from a policy. Ours knows one address.
function trusted(): string {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  if (!policies) return script;
  const policy = policies.createPolicy('nabij-service-worker', { createScriptURL: () => script });
  return policy.createScriptURL(script) as string;
}

/** Makes a repeat visit work without a network. While developing, nothing is kept. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    navigator.serviceWorker.register(trusted(), { scope: '/' }).catch(() => {
      // A browser that refuses still has the application, as long as there is a network.
    });
  });
}
