import { parentPort, workerData } from "node:worker_threads";
import { datasetRows } from "../../db/import/intake.ts";
import { IntakeRefused } from "../domain/intake/rows.ts";
import { intakeOf } from "../forms/desk/intake/intake.ts";
import type { Asked, Told } from "./read-upload.ts";

/** A thread that reads one file and ends. */
function read({ bytes, today }: Asked): Told {
  try {
    return { ok: true, intake: intakeOf({ bytes, today, dataset: datasetRows }) };
  } catch (error) {
    if (!(error instanceof IntakeRefused)) throw error;
    return { ok: false, code: error.code, values: error.values };
  }
}

parentPort?.postMessage(read(workerData as Asked));
