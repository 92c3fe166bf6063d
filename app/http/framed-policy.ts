/** The policy of what other sites may frame: a stylesheet of ours and nothing else. */
export const FRAMED_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors *",
].join("; ");
