import { z } from "zod";
import { named } from "./values.ts";

/** Problem details (RFC 9457). */
export const problem = named(
  "Problem",
  z.object({
    type: z.string().meta({ description: "`about:blank`: the status says it all." }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    parameter: z.string().optional().meta({ description: "The query parameter that cannot be read." }),
  }),
);
