import { useCallback, useEffect, useRef, useState } from "react";

/**
 * The name of the control that one types in, and what tells that it may be another now. While a pointer is down it stays: what
 * shows or goes beside a control would move the button that is being pressed, and the press would miss it.
 */
export function useFocused(): { focused: string | null; look: () => void } {
  const [focused, setFocused] = useState<string | null>(null);
  const isDown = useRef(false);
  const look = useCallback(() => {
    if (!isDown.current) setFocused(document.activeElement?.getAttribute("name") ?? null);
  }, []);
  useEffect(() => {
    const down = () => {
      isDown.current = true;
    };
    // The click comes after the pointer is up.
    const up = () =>
      setTimeout(() => {
        isDown.current = false;
        look();
      });
    window.addEventListener("pointerdown", down, true);
    window.addEventListener("pointerup", up, true);
    window.addEventListener("pointercancel", up, true);
    return () => {
      window.removeEventListener("pointerdown", down, true);
      window.removeEventListener("pointerup", up, true);
      window.removeEventListener("pointercancel", up, true);
    };
  }, [look]);
  return { focused, look };
}
