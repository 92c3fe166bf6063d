import { change } from "./change.ts";
import { dialogueSummary } from "./dialogue.ts";
import { listOf } from "./list.ts";
import { organizationSummary, personSummary, venueSummary } from "./named.ts";
import { promiseSummary } from "./promise.ts";
import { seriesSummary } from "./series.ts";

/** The lists, a page at a time. */
export const dialogueList = listOf("DialogueList", dialogueSummary);
export const promiseList = listOf("PromiseList", promiseSummary);
export const seriesList = listOf("SeriesList", seriesSummary);
export const organizationList = listOf("OrganizationList", organizationSummary);
export const personList = listOf("PersonList", personSummary);
export const venueList = listOf("VenueList", venueSummary);
export const changeList = listOf("ChangeList", change);
