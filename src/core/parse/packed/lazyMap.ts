/**
 * A map of records that are made when they are asked for, and then kept: of 200,000 claims a reader
 * sees a few hundred. Its order is that of the ids.
 */
export class LazyMap<K extends string, V> implements ReadonlyMap<K, V> {
  readonly size: number;
  readonly #id: (position: number) => string;
  readonly #make: (position: number) => V;
  readonly #made: V[] = [];
  #positions: ReadonlyMap<string, number> | null = null;

  constructor(size: number, id: (position: number) => string, make: (position: number) => V) {
    this.size = size;
    this.#id = id;
    this.#make = make;
  }

  get(id: K): V | undefined {
    const position = this.#find(id);
    return position === undefined ? undefined : this.at(position);
  }

  has = (id: K): boolean => this.#find(id) !== undefined;

  *keys(): MapIterator<K> {
    for (let i = 0; i < this.size; i++) yield this.#id(i) as K;
  }

  *values(): MapIterator<V> {
    for (let i = 0; i < this.size; i++) yield this.at(i);
  }

  *entries(): MapIterator<[K, V]> {
    for (let i = 0; i < this.size; i++) yield [this.#id(i) as K, this.at(i)];
  }

  [Symbol.iterator] = (): MapIterator<[K, V]> => this.entries();

  forEach(run: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [id, value] of this.entries()) run(value, id, this);
  }

  #find(id: string): number | undefined {
    this.#positions ??= this.#number();
    return this.#positions.get(id);
  }

  #number(): ReadonlyMap<string, number> {
    const positions = new Map<string, number>();
    for (let i = 0; i < this.size; i++) positions.set(this.#id(i), i);
    return positions;
  }

  /** What stands at a position; it has to be one. Asks for no table of ids. */
  at(position: number): V {
    const made = this.#made[position];
    if (made !== undefined) return made;
    const fresh = this.#make(position);
    this.#made[position] = fresh;
    return fresh;
  }
}
