import { commands } from "./commands.ts";

/** The command line: `npm run yaksok -- <command> …`. */
const [name = "", ...args] = process.argv.slice(2);
const command = commands[name];

if (!command) {
  const known = Object.entries(commands).map(
    ([each, { usage, purpose }]) => `  ${`${each} ${usage}`.padEnd(34)}${purpose}`,
  );
  console.error([name ? `There is no command "${name}".` : "Say what to do:", ...known].join("\n"));
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await command.run(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
