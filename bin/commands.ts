import type { Command } from "./command.ts";
import { readDeadlines } from "./deadlines.ts";
import { editor } from "./editor.ts";
import { exportRecord } from "./export.ts";
import { importFile } from "./import.ts";
import { verify } from "./verify.ts";

/** Every command of the command line by its name. */
export const commands: Record<string, Command> = {
  import: importFile,
  export: exportRecord,
  deadlines: readDeadlines,
  editor,
  verify,
};
