/** What went wrong with a file. */
export type FileProblem = "missing" | "folder" | "noFolder" | "unreadable" | "unwritable" | "notUtf8" | "tooLarge";

/** A file could not be read or written. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly problem: FileProblem;
  readonly path: string;
  /** The name that the system gives the problem, such as `EACCES`. */
  readonly reason: string;

  constructor(problem: FileProblem, path: string, reason = "") {
    super(`${problem}: ${path}`);
    this.problem = problem;
    this.path = path;
    this.reason = reason;
  }
}
