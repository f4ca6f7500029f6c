import { useQuery } from "@tanstack/react-query";
import { type BaseNames, NO_NAMES, parseNames } from "../labels/names";
import { loadGround, loadNames } from "./load";
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
  readonly loading: boolean;
  /** What could not be had; empty when all is well. */
  readonly errors: readonly string[];
  readonly retry: () => void;
}

/** The bundled basemap. Each file comes by itself; what fails is named and the rest is drawn. */
export function useBasemap(): Basemap {
  const ground = useQuery({
    ...options,
    queryKey: ["basemap", "ground"],
    queryFn: loadGround,
  });
  const names = useQuery({
    ...options,
    queryKey: ["basemap", "names"],
    queryFn: async () => parseNames(await loadNames()),
  });

  const queries = [ground, names];
  return {
    ground: ground.data ?? null,
    names: names.data ?? NO_NAMES,
    loading: queries.some((query) => query.isPending),
    errors: queries.flatMap(({ error }) => (error === null ? [] : [error.message])),
    retry: () => {
      for (const query of queries) if (query.isError) void query.refetch();
    },
  };
}
