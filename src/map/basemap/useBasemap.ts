import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type BaseLabels, countryNames, parseCities } from "../labels/names";
import { loadBasemap, loadTopology } from "./load";
import type { Sources } from "./paint";
import { blackSeaSource, floridaSource, worldSource } from "./source";

const options = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
  networkMode: "always",
  structuralSharing: false,
  refetchOnWindowFocus: false,
} as const;

export interface Basemap {
  readonly sources: Sources;
  readonly labels: BaseLabels;
  readonly loading: boolean;
  /** What could not be had; empty when all is well. */
  readonly errors: readonly string[];
  readonly retry: () => void;
}

/** The bundled basemap. Each file comes by itself; what fails is named and the rest is drawn. */
export function useBasemap(): Basemap {
  const world = useQuery({
    ...options,
    queryKey: ["basemap", "world"],
    queryFn: async () => {
      const topology = await loadTopology("world");
      return { source: worldSource(topology), countries: countryNames(topology) };
    },
  });
  const blackSea = useQuery({
    ...options,
    queryKey: ["basemap", "blacksea"],
    queryFn: async () => blackSeaSource(await loadTopology("blacksea")),
  });
  const florida = useQuery({
    ...options,
    queryKey: ["basemap", "florida"],
    queryFn: async () => floridaSource(await loadTopology("florida")),
  });
  const places = useQuery({
    ...options,
    queryKey: ["basemap", "places"],
    queryFn: async () => parseCities(await loadBasemap("places")),
  });

  const queries = [world, blackSea, florida, places];
  const sources = useMemo<Sources>(
    () => ({
      world: world.data?.source ?? null,
      blackSea: blackSea.data ?? null,
      florida: florida.data ?? null,
    }),
    [world.data, blackSea.data, florida.data],
  );
  const labels = useMemo<BaseLabels>(
    () => ({ countries: world.data?.countries ?? [], cities: places.data ?? [] }),
    [world.data, places.data],
  );
  return {
    sources,
    labels,
    loading: queries.some((query) => query.isPending),
    errors: queries.flatMap(({ error }) => (error === null ? [] : [error.message])),
    retry: () => {
      for (const query of queries) if (query.isError) void query.refetch();
    },
  };
}
