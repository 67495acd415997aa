import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root: string = fileURLToPath(new URL("../..", import.meta.url));

interface Manifest {
  readonly version: string;
  readonly bin?: string | { readonly [name: string]: string };
  readonly devDependencies?: { readonly [name: string]: string };
}

/** The package.json of a folder. */
export function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** Runs a program and gives back what it prints; what it complains of ends the check. */
export function run(command: string, options: readonly string[], folder: string = root): string {
  try {
    return execFileSync(command, options, {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`${command} ${options.join(" ")}\n${stdout ?? ""}${stderr ?? ""}`, { cause: error });
  }
}

/** Runs the command of a package that the repository has installed. */
export function node(name: string, options: readonly string[], folder: string = root): void {
  const home = join(root, "node_modules", name);
  const { bin } = manifestOf(home);
  const file = typeof bin === "string" ? bin : Object.values(bin ?? {})[0];
  if (file === undefined) throw new Error(`${name} has no command.`);
  run(process.execPath, [join(home, file), ...options], folder);
}

/** Packs the repository as it stands, without building it again. */
export function pack(folder: string): string {
  const printed = run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder]);
  const [packed] = Object.values(JSON.parse(printed)) as { readonly filename: string }[];
  if (packed === undefined) throw new Error("npm pack packed nothing.");
  return resolve(folder, packed.filename);
}

/** Makes an empty project and installs the tarball, with fast-check for those who use `chamdiem/testing`. */
export function installPackage(project: string, tarball: string): void {
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "project", private: true }));
  const fastCheck = `fast-check@${manifestOf(root).devDependencies?.["fast-check"] ?? "latest"}`;
  run(
    "npm",
    ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", tarball, fastCheck],
    project,
  );
}

/** Where the package stands in the project. */
export function installed(project: string): string {
  return join(project, "node_modules/chamdiem");
}
