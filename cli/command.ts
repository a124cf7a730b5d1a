/** One thing that can be done from a terminal. */
export interface Command {
  readonly summary: string;
  readonly usage: string;
  /** Runs in the mesh at `root`; what it throws is told to the user and ends with exit code 1. */
  run(args: string[], root: string): Promise<void>;
}
