/** Errors were found. They are printed by then: only the exit code is left to set. */
export class ErrorsFound extends Error {
  override readonly name = "ErrorsFound";

  constructor() {
    super("errors found");
  }
}
