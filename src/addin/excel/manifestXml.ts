import { VIETNAMESE } from "../../i18n/vi.js";
import { NAMESPACE } from "../functionTexts.js";
import { ADDIN_ID, type AddinSettings, originOf } from "./settings.js";
import { escapeXml } from "./xml.js";

/** Resources that the manifest names by a short id. */
function resources(tag: "Image" | "Url" | "String", values: { readonly [id: string]: string }): string {
  return Object.entries(values)
    .map(([id, value]) => `<bt:${tag} id="${id}" DefaultValue="${escapeXml(value)}"/>`)
    .join("\n        ");
}

/** The add-in only manifest (manifest.xml), which every Excel that can run the functions installs. */
export function manifestXml({ baseUrl, version }: AddinSettings): string {
  const at = (file: string): string => escapeXml(`${baseUrl}${file}`);
  const title = escapeXml(VIETNAMESE["addin.manifest.title"]);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="TaskPaneApp">
  <Id>${ADDIN_ID}</Id>
  <Version>${version}.0</Version>
  <ProviderName>chamdiem</ProviderName>
  <DefaultLocale>vi-VN</DefaultLocale>
  <DisplayName DefaultValue="${title}"/>
  <Description DefaultValue="${escapeXml(VIETNAMESE["addin.manifest.description"])}"/>
  <IconUrl DefaultValue="${at("assets/icon-32.png")}"/>
  <HighResolutionIconUrl DefaultValue="${at("assets/icon-64.png")}"/>
  <SupportUrl DefaultValue="${at("taskpane.html")}"/>
  <AppDomains>
    <AppDomain>${escapeXml(originOf(baseUrl))}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="SharedRuntime" MinVersion="1.1"/>
      <Set Name="CustomFunctionsRuntime" MinVersion="1.2"/>
      <Set Name="ExcelApi" MinVersion="1.7"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${at("taskpane.html")}"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes>
          <Runtime resid="Taskpane.Url" lifetime="long"/>
        </Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script>
              <SourceLocation resid="Functions.Script.Url"/>
            </Script>
            <Page>
              <SourceLocation resid="Taskpane.Url"/>
            </Page>
            <Metadata>
              <SourceLocation resid="Functions.Metadata.Url"/>
            </Metadata>
            <Namespace resid="Functions.Namespace"/>
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="GetStarted.Title"/>
            <Description resid="GetStarted.Description"/>
            <LearnMoreUrl resid="Taskpane.Url"/>
          </GetStarted>
          <FunctionFile resid="Taskpane.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Chamdiem.Group">
                <Label resid="Group.Label"/>
                <Icon>
                  <bt:Image size="16" resid="Icon.16"/>
                  <bt:Image size="32" resid="Icon.32"/>
                  <bt:Image size="80" resid="Icon.80"/>
                </Icon>
                <Control xsi:type="Button" id="Chamdiem.Open">
                  <Label resid="Button.Label"/>
                  <Supertip>
                    <Title resid="Button.Label"/>
                    <Description resid="Button.Description"/>
                  </Supertip>
                  <Icon>
                    <bt:Image size="16" resid="Icon.16"/>
                    <bt:Image size="32" resid="Icon.32"/>
                    <bt:Image size="80" resid="Icon.80"/>
                  </Icon>
                  <Action xsi:type="ShowTaskpane">
                    <TaskpaneId>Chamdiem.Pane</TaskpaneId>
                    <SourceLocation resid="Taskpane.Url"/>
                  </Action>
                </Control>
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        ${resources("Image", Object.fromEntries([16, 32, 80].map((size) => [`Icon.${size}`, `${baseUrl}assets/icon-${size}.png`])))}
      </bt:Images>
      <bt:Urls>
        ${resources("Url", {
          "Taskpane.Url": `${baseUrl}taskpane.html`,
          "Functions.Script.Url": `${baseUrl}functions.js`,
          "Functions.Metadata.Url": `${baseUrl}functions.json`,
        })}
      </bt:Urls>
      <bt:ShortStrings>
        ${resources("String", {
          "Functions.Namespace": NAMESPACE,
          "GetStarted.Title": VIETNAMESE["addin.manifest.title"],
          "Group.Label": VIETNAMESE["addin.manifest.title"],
          "Button.Label": VIETNAMESE["addin.manifest.button"],
        })}
      </bt:ShortStrings>
      <bt:LongStrings>
        ${resources("String", {
          "GetStarted.Description": VIETNAMESE["addin.manifest.getStarted"],
          "Button.Description": VIETNAMESE["addin.manifest.buttonDescription"],
        })}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}
