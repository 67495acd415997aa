import type { PaneItem, PaneView } from "../../pane/paneView.js";
import "./library.js";

/** An element with a class and what stands in it. Texts are set as texts, never as HTML. */
function element(tag: string, name: string, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (name !== "") made.className = name;
  made.append(...content);
  return made;
}

/** Shows an assessment in place of what stood there before, with a button to write it on a sheet. */
export function render(place: HTMLElement, view: PaneView, onWrite: () => void): void {
  const text = Chamdiem_.paneText;
  place.replaceChildren(
    element("h2", "", text("result")),
    element("p", "score", view.score),
    element("p", "status", view.status),
    element(
      "dl",
      "lines",
      ...view.lines.flatMap(({ label, value }) => [element("dt", "", label), element("dd", "", value)]),
    ),
    button(text("write"), onWrite),
    element("h2", "", text("deficiencies")),
    ...(view.groups.length === 0 ? [element("p", "", view.noDeficiencies)] : view.groups.map(group)),
    element("h2", "", text("plan")),
    ...view.planSummary.map((line) => element("p", "", line)),
    list("plan", view.plan),
  );
}

function button(text: string, onPress: () => void): HTMLElement {
  const made = document.createElement("button");
  made.id = "write";
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", onPress);
  return made;
}

/** A group of deficiencies, folded away but for those that cost points now. */
function group({ kind, title, items }: PaneView["groups"][number]): HTMLElement {
  const details = document.createElement("details");
  details.className = `group ${kind}`;
  details.open = kind === "sanction" || kind === "mendable" || kind === "final";
  details.append(element("summary", "", title), list("", items));
  return details;
}

function list(name: string, items: readonly PaneItem[]): HTMLElement {
  return element(
    "ul",
    `items ${name}`.trim(),
    ...items.map(({ label, title, points, text }) =>
      element(
        "li",
        "",
        element(
          "div",
          "head",
          element("span", "label", label),
          element("span", "title", title),
          element("span", "points", points),
        ),
        element("div", "text", text),
      ),
    ),
  );
}
