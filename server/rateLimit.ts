/** How often something may happen: `burst` times in a row, and `perSecond` times a second for long. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** A bucket of permissions that fills with time. `now` is in milliseconds. */
export class TokenBucket {
  readonly #rate: Rate;
  #tokens: number;
  #filledAt: number;

  constructor(rate: Rate, now: number) {
    this.#rate = rate;
    this.#tokens = rate.burst;
    this.#filledAt = now;
  }

  /** Whether a permission is there, without taking it. */
  has(now: number): boolean {
    this.#fill(now);
    return this.#tokens >= 1;
  }

  /** Takes a permission if there is one. */
  take(now: number): boolean {
    if (!this.has(now)) return false;
    this.#tokens -= 1;
    return true;
  }

  /** Whether the bucket is full again, so that it need not be remembered. */
  isFull(now: number): boolean {
    this.#fill(now);
    return this.#tokens >= this.#rate.burst;
  }

  #fill(now: number): void {
    this.#tokens = Math.min(this.#rate.burst, this.#tokens + ((now - this.#filledAt) / 1000) * this.#rate.perSecond);
    this.#filledAt = now;
  }
}

/** A bucket for each key, such as an address. Forgets keys whose buckets are full again. */
export class RateLimit {
  readonly #rate: Rate;
  readonly #buckets = new Map<string, TokenBucket>();
  #sweepAt = 0;

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  has(key: string, now = Date.now()): boolean {
    return this.#bucket(key, now).has(now);
  }

  take(key: string, now = Date.now()): boolean {
    return this.#bucket(key, now).take(now);
  }

  #bucket(key: string, now: number): TokenBucket {
    this.#sweep(now);
    let bucket = this.#buckets.get(key);
    if (bucket === undefined) {
      bucket = new TokenBucket(this.#rate, now);
      this.#buckets.set(key, bucket);
    }
    return bucket;
  }

  #sweep(now: number): void {
    if (now < this.#sweepAt) return;
    this.#sweepAt = now + 60_000;
    for (const [key, bucket] of this.#buckets) if (bucket.isFull(now)) this.#buckets.delete(key);
  }
}
