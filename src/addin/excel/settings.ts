/** Where the add-in is served from. */
export interface AddinSettings {
  /** The address of the folder, with `/` at its end: `https://example.gov.vn/chamdiem/`. */
  readonly baseUrl: string;
  /** The address of office.js; one without `https:` lies beside the page. */
  readonly officeJs: string;
  /** The version of the package: `0.1.0`. */
  readonly version: string;
}

/** Names the add-in wherever it is installed; a new version keeps it. */
export const ADDIN_ID = "5e1f6c0a-4f0d-4c53-9d0c-7a3a0c9e2b61";

/** The address where Microsoft serves office.js, which it asks add-ins to use. */
export const HOSTED_OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The origin of an address, without what stands behind the host. */
export function originOf(url: string): string {
  return new URL(url).origin;
}
