import { type RefCallback, useCallback, useState } from "react";

/** Inner size of an element in whole pixels, without scrollbars; zero until it is known. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Watches the size of the element that the returned ref is put on. */
export function useSize(): readonly [RefCallback<HTMLElement>, Size] {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    const observer = new ResizeObserver(read);
    observer.observe(element);
    read();
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
