export interface Command {
  usage: string;
  purpose: string;
  /** Runs the command; what comes back is the exit code. What it throws is told in one sentence. */
  run(args: string[]): number | Promise<number>;
}
