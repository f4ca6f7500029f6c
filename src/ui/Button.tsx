import type { ComponentProps } from "react";
import styles from "./Button.module.css";

interface ButtonProps extends ComponentProps<"button"> {
  /** `plain` has a hairline, `quiet` none, `solid` is the one main action. */
  readonly look?: "plain" | "quiet" | "solid";
}

/** A push button; `type="button"` unless told otherwise. */
export function Button({ look = "plain", className, type = "button", ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={[styles.button, className].filter(Boolean).join(" ")}
      data-look={look}
    />
  );
}
