import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** People's own calendar programs, each with nothing but a folder of its own. Their clocks are in Seoul. */
const inSeoul = { ...process.env, TZ: "Asia/Seoul", LC_ALL: "C.UTF-8" };

const PYTHON = "/usr/bin/python3";

/** The Debian package's library is the system interpreter's. */
export function hasPythonIcalendar(): boolean {
  return spawnSync(PYTHON, ["-c", "import icalendar"]).status === 0;
}

/** A subscription that vdirsyncer keeps in `folder`; `sync` fetches the calendar as it is now. */
export function subscribed(folder: string, url: string): { sync: () => void; items: string } {
  const items = join(folder, "items");
  const config = join(folder, "vdirsyncer.conf");
  mkdirSync(items);
  const lines = [
    "[general]",
    `status_path = "${join(folder, "status")}"`,
    "[pair yaksok]",
    'a = "mine"',
    'b = "theirs"',
    "collections = null",
    'conflict_resolution = "b wins"',
    "[storage mine]",
    'type = "filesystem"',
    `path = "${items}"`,
    'fileext = ".ics"',
    "[storage theirs]",
    'type = "http"',
    `url = "${url}"`,
  ];
  writeFileSync(config, lines.join("\n"));
  const run = (command: string) =>
    execFileSync("vdirsyncer", ["-c", config, command], { env: inSeoul, stdio: ["ignore", "pipe", "pipe"] });
  run("discover");
  return { sync: () => run("sync"), items };
}

/** What khal lists of a folder of items, in Seoul's time: a line for each event that begins between two days, the second left out. */
export function khalList(folder: string, items: string, from: string, until: string): string[] {
  const config = join(folder, "khal.conf");
  const days = ["dateformat", "longdateformat"].map((name) => `${name} = %Y-%m-%d`);
  const times = ["datetimeformat", "longdatetimeformat"].map((name) => `${name} = %Y-%m-%d %H:%M`);
  const lines = [
    "[calendars]",
    "[[yaksok]]",
    `path = ${items}`,
    "readonly = True",
    "[locale]",
    "local_timezone = Asia/Seoul",
    "default_timezone = Asia/Seoul",
    "timeformat = %H:%M",
    ...days,
    ...times,
    "[sqlite]",
    `path = ${join(folder, "khal.db")}`,
  ];
  writeFileSync(config, lines.join("\n"));
  const format = "{start-long}|{end-long}|{status}|{title}";
  const args = ["-c", config, "list", "--once", "--notstarted", "--day-format", "", "--format", format];
  const listed = execFileSync("khal", [...args, from, until], { env: inSeoul, encoding: "utf8" });
  return listed
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** An entry as python-icalendar reads it; days and times in Seoul. */
export interface PythonEntry {
  uid: string;
  summary: string;
  start: string;
  end: string | null;
  status: string;
  sequence: number;
  description: string;
  categories: string[];
  related: string | null;
}

const READER = `
import datetime, json, sys
from dateutil.tz import gettz
from icalendar import Calendar

def told(value):
    if isinstance(value, datetime.datetime):
        return value.astimezone(gettz("Asia/Seoul")).strftime("%Y-%m-%d %H:%M")
    return value.isoformat()

calendar = Calendar.from_ical(sys.stdin.buffer.read())
problems = [str(each) for part in calendar.walk() for each in part.errors]
entries = [{
    "uid": str(part["UID"]),
    "summary": str(part["SUMMARY"]),
    "start": told(part.decoded("DTSTART")),
    "end": told(part.decoded("DTEND")) if "DTEND" in part else None,
    "status": str(part["STATUS"]),
    "sequence": int(part["SEQUENCE"]),
    "description": str(part["DESCRIPTION"]),
    "categories": [str(name) for name in part["CATEGORIES"].cats],
    "related": str(part["RELATED-TO"]) if "RELATED-TO" in part else None,
} for part in calendar.walk("VEVENT")]
json.dump({"name": calendar.get("X-WR-CALNAME"), "problems": problems, "entries": entries}, sys.stdout)
`;

/** A calendar as python-icalendar reads it, strictly: what it found wrong comes along. */
export function readByPython(text: Buffer): {
  name: string | null;
  problems: string[];
  entries: PythonEntry[];
} {
  const told = execFileSync(PYTHON, ["-c", READER], { env: inSeoul, input: text, maxBuffer: 1e8 });
  return JSON.parse(told.toString());
}
