import { paneText } from "../pane/paneText.js";
import { type AddinSettings, originOf } from "./settings.js";
import { escapeXml } from "./xml.js";

/** Only this page's own files and office.js may run, and no text is ever run as code. */
function contentSecurityPolicy(officeJs: string): string {
  const scripts = officeJs.startsWith("https:") ? `'self' ${originOf(officeJs)}` : "'self'";
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The page of the task pane, in which the functions run as well (shared runtime). */
export function taskpaneHtml({ officeJs }: AddinSettings): string {
  const text = (name: Parameters<typeof paneText>[0]): string => escapeXml(paneText(name));
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(officeJs)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text("title")}</title>
<link rel="stylesheet" href="taskpane.css">
<script src="${escapeXml(officeJs)}"></script>
<script src="functions.js"></script>
<script src="taskpane.js" defer></script>
</head>
<body>
<header><h1>${text("title")}</h1><p>${text("intro")}</p></header>
<main>
<label for="rubric">${text("rubric")}</label>
<select id="rubric"></select>
<p id="title" class="hint"></p>
<label for="year">${text("year")}</label>
<input id="year" type="number" min="2000" max="2100" step="1" inputmode="numeric">
<div class="buttons">
<button id="bind" type="button" class="main">${text("bind")}</button>
<button id="create" type="button">${text("create")}</button>
</div>
<p class="hint">${text("createHint")}</p>
<p id="range" class="range">${text("unbound")}</p>
<p id="message" class="message" role="alert" hidden></p>
<section id="result" aria-live="polite" hidden></section>
</main>
</body>
</html>
`;
}
