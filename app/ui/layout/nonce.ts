import { createContext } from "react";

/** The nonce that the page's scripts carry; undefined on pages that carry none. */
export const Nonce = createContext<string | undefined>(undefined);
