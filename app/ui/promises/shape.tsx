import { SHAPE_FILLS, SHAPE_STROKES, type ShapeName } from "../../domain/state-sign.ts";

/** A shape drawn in the colour of the text around it; silent to screen readers, for a word always stands beside it. */
export function Shape({ name }: { name: ShapeName }) {
  const fill = SHAPE_FILLS[name];
  return (
    <svg className={`shape shape-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {fill ? <path className="shape-fill" d={fill} /> : null}
      <path d={SHAPE_STROKES[name]} />
    </svg>
  );
}
