import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { type BaseNames, NO_NAMES } from "../labels/names";
import { forgetGround, presentGround, presentNames } from "./load";
import type { Ground } from "./openGround";

const options = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
  networkMode: "always",
  structuralSharing: false,
  refetchOnWindowFocus: false,
} as const;

export interface Basemap {
  /** Null while they load or when they could not be had. */
  readonly ground: Ground | null;
  readonly names: BaseNames;
  /** What could not be had; empty when all is well. */
  readonly errors: readonly string[];
  readonly retry: () => void;
}

/** The bundled basemap. Each file comes by itself; what fails is named and the rest is drawn. */
export function useBasemap(): Basemap {
  const ground = useQuery({
    ...options,
    queryKey: ["basemap", "ground"],
    queryFn: presentGround,
  });
  const names = useQuery({
    ...options,
    queryKey: ["basemap", "names"],
    queryFn: presentNames,
  });

  const [stopped, setStopped] = useState<{ readonly of: Ground; readonly message: string } | null>(null);
  const opened = ground.data;
  const watched = useMemo<Ground | null>(() => {
    if (opened === undefined) return null;
    return (at) =>
      opened(at).catch((error: Error) => {
        setStopped({ of: opened, message: error.message });
        throw error;
      });
  }, [opened]);

  const broken = stopped !== null && stopped.of === opened ? stopped.message : null;
  const errors = [ground, names].flatMap(({ error }) => (error === null ? [] : [error.message]));
  return {
    ground: watched,
    names: names.data ?? NO_NAMES,
    errors: broken === null ? errors : [...errors, broken],
    retry: () => {
      if (broken !== null) forgetGround();
      if (broken !== null || ground.isError) void ground.refetch();
      if (names.isError) void names.refetch();
      setStopped(null);
    },
  };
}
