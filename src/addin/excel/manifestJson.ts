import { VIETNAMESE } from "../../i18n/vi.js";
import { NAMESPACE } from "../functionTexts.js";
import { ADDIN_ID, type AddinSettings } from "./settings.js";

/** The schema that the unified manifest follows; from 1.24 on the functions may stand in a file of their own. */
const MANIFEST_VERSION = "1.29";

/** The unified manifest (manifest.json), for the newest Excel and Excel on the web. */
export function manifestJson({ baseUrl, version }: AddinSettings): object {
  const icons = [16, 32, 80].map((size) => ({ size, url: `${baseUrl}assets/icon-${size}.png` }));
  const title = VIETNAMESE["addin.manifest.title"];
  const page = `${baseUrl}taskpane.html`;
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${MANIFEST_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: MANIFEST_VERSION,
    id: ADDIN_ID,
    version,
    name: { short: title, full: title },
    description: {
      short: VIETNAMESE["addin.manifest.short"],
      full: VIETNAMESE["addin.manifest.description"],
    },
    developer: { name: "chamdiem", websiteUrl: page, privacyUrl: page, termsOfUseUrl: page },
    localizationInfo: { defaultLanguageTag: "vi-vn", additionalLanguages: [] },
    icons: { color: "assets/icon-192.png", outline: "assets/outline-32.png" },
    accentColor: "#1D5C9E",
    validDomains: [new URL(baseUrl).host],
    authorization: {
      permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] },
    },
    extensions: [
      {
        requirements: {
          scopes: ["workbook"],
          capabilities: [
            { name: "SharedRuntime", minVersion: "1.1" },
            { name: "CustomFunctionsRuntime", minVersion: "1.2" },
            { name: "ExcelApi", minVersion: "1.7" },
          ],
        },
        runtimes: [
          {
            id: "Chamdiem.Runtime",
            type: "general",
            code: { page, script: `${baseUrl}functions.js` },
            lifetime: "long",
            actions: [{ id: "Chamdiem.ShowPane", type: "openPage", view: "Chamdiem.Pane" }],
            customFunctions: {
              namespace: { id: NAMESPACE, name: NAMESPACE },
              metadataUrl: `${baseUrl}functions.json`,
            },
          },
        ],
        ribbons: [
          {
            contexts: ["default"],
            tabs: [
              {
                builtInTabId: "TabHome",
                groups: [
                  {
                    id: "Chamdiem.Group",
                    label: title,
                    icons,
                    controls: [
                      {
                        id: "Chamdiem.Open",
                        type: "button",
                        label: VIETNAMESE["addin.manifest.button"],
                        icons,
                        supertip: {
                          title: VIETNAMESE["addin.manifest.button"],
                          description: VIETNAMESE["addin.manifest.buttonDescription"],
                        },
                        actionId: "Chamdiem.ShowPane",
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
}
