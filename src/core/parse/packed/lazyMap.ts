/** What records are made from. */
export interface Records<V> {
  readonly size: number;
  readonly id: (position: number) => string;
  readonly make: (position: number) => V;
}

/**
 * A map of records that are made when they are asked for, and then kept: of 200,000 claims a reader
 * sees a few hundred. Its order is that of the ids. What they are made from may come later than the map.
 */
export class LazyMap<K extends string, V> implements ReadonlyMap<K, V> {
  readonly #records: () => Records<V>;
  readonly #made: V[] = [];
  /** Positions of ids that were given out one by one: most that are looked up. */
  readonly #given = new Map<string, number>();
  #positions: ReadonlyMap<string, number> | null = null;

  constructor(records: () => Records<V>) {
    this.#records = records;
  }

  get size(): number {
    return this.#records().size;
  }

  get(id: K): V | undefined {
    const position = this.#find(id);
    return position === undefined ? undefined : this.at(position);
  }

  has = (id: K): boolean => this.#find(id) !== undefined;

  *keys(): MapIterator<K> {
    const { size, id } = this.#records();
    for (let i = 0; i < size; i++) yield id(i) as K;
  }

  *values(): MapIterator<V> {
    const { size } = this.#records();
    for (let i = 0; i < size; i++) yield this.at(i);
  }

  *entries(): MapIterator<[K, V]> {
    const { size, id } = this.#records();
    for (let i = 0; i < size; i++) yield [id(i) as K, this.at(i)];
  }

  [Symbol.iterator] = (): MapIterator<[K, V]> => this.entries();

  forEach(run: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [id, value] of this.entries()) run(value, id, this);
  }

  #find(id: string): number | undefined {
    const given = this.#given.get(id);
    if (given !== undefined) return given;
    this.#positions ??= this.#number();
    return this.#positions.get(id);
  }

  #number(): ReadonlyMap<string, number> {
    const positions = new Map<string, number>();
    const { size, id } = this.#records();
    for (let i = 0; i < size; i++) positions.set(id(i), i);
    return positions;
  }

  /** The id at a position, by which the record is then found without a table of all ids. */
  idAt(position: number): K {
    const id = this.#records().id(position) as K;
    this.#given.set(id, position);
    return id;
  }

  /** What stands at a position; it has to be one. Asks for no table of ids. */
  at(position: number): V {
    const made = this.#made[position];
    if (made !== undefined) return made;
    const fresh = this.#records().make(position);
    this.#made[position] = fresh;
    return fresh;
  }
}
