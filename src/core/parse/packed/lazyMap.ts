/**
 * A map of records that are made when they are asked for, and then kept: of 200,000 claims a reader
 * sees a few hundred. Its order is that of the ids.
 */
export class LazyMap<K extends string, V> implements ReadonlyMap<K, V> {
  readonly #ids: readonly K[];
  readonly #make: (position: number) => V;
  readonly #made: V[] = [];
  #positions: ReadonlyMap<string, number> | null = null;

  constructor(ids: readonly K[], make: (position: number) => V) {
    this.#ids = ids;
    this.#make = make;
  }

  get size(): number {
    return this.#ids.length;
  }

  get(id: K): V | undefined {
    const position = this.#find(id);
    return position === undefined ? undefined : this.#at(position);
  }

  has = (id: K): boolean => this.#find(id) !== undefined;

  *keys(): MapIterator<K> {
    yield* this.#ids;
  }

  *values(): MapIterator<V> {
    for (let i = 0; i < this.#ids.length; i++) yield this.#at(i);
  }

  *entries(): MapIterator<[K, V]> {
    for (const [i, id] of this.#ids.entries()) yield [id, this.#at(i)];
  }

  [Symbol.iterator] = (): MapIterator<[K, V]> => this.entries();

  forEach(run: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [id, value] of this.entries()) run(value, id, this);
  }

  #find(id: string): number | undefined {
    this.#positions ??= new Map(this.#ids.map((each, i) => [each, i]));
    return this.#positions.get(id);
  }

  #at(position: number): V {
    const made = this.#made[position];
    if (made !== undefined) return made;
    const fresh = this.#make(position);
    this.#made[position] = fresh;
    return fresh;
  }
}
