/** The one place where an address becomes a script: the page's policy asks for it by name. */
interface ScriptPolicy {
  readonly createScriptURL: (address: string) => string;
}

interface PolicyFactory {
  readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
}

let policy: ScriptPolicy | null = null;

const asItIs: ScriptPolicy = { createScriptURL: (address) => address };

/** The address of a script of this build, for browsers that enforce Trusted Types and for those that do not. */
export function trustedScript(address: string): string {
  const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;
  policy ??= factory?.createPolicy('app-url', asItIs) ?? asItIs;
  return policy.createScriptURL(address);
}
