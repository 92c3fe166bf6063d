import { SHAPE_STROKE, SHAPES, type ShapeName } from "../../domain/state-sign.ts";

/** A shape drawn in the colour of the text around it; silent to screen readers, for a word always stands beside it. */
export function Shape({ name }: { name: ShapeName }) {
  const { strokes, fill } = SHAPES[name];
  return (
    <svg
      className="shape"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth={SHAPE_STROKE}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {fill ? <path fill="currentColor" stroke="none" d={fill} /> : null}
      <path d={strokes} />
    </svg>
  );
}
