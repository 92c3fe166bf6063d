import type { FollowedFormat } from "../../forms/subscription.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { QrCode } from "../../outputs/qr.ts";

interface Props {
  lang: Lang;
  format: FollowedFormat;
  code: QrCode;
  address: string;
}

/** A page's address for a telephone's camera. Dark on light in every theme, for cameras want it so. */
export function QrFigure({ lang, format, code, address }: Props) {
  const { subscribe } = messages(lang);
  return (
    <section className="telephone" aria-labelledby="telephone">
      <svg
        className="qr"
        viewBox={`0 0 ${code.size} ${code.size}`}
        role="img"
        aria-label={subscribe.qrAlternative(address)}
        shapeRendering="crispEdges"
      >
        <rect width="100%" height="100%" fill="#fff" />
        <path d={code.path} fill="#000" />
      </svg>
      <div>
        <h3 id="telephone">{subscribe.telephone}</h3>
        <p>{format === "ics" ? subscribe.scan : subscribe.scanNews}</p>
      </div>
    </section>
  );
}
