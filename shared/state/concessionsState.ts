export const CONCESSION_STATUSES = ['offered', 'bid', 'held', 'broken', 'expired'] as const;
export type ConcessionStatus = (typeof CONCESSION_STATUSES)[number];

/** A site in the hands of foreign capital, on offer to it, wanted by it, or lost to it. */
export interface ConcessionState {
  status: ConcessionStatus;
  /** Year in which the status was reached. */
  since: number;
  /** Last year of the contract; only while held. */
  until?: number;
  /** Foreign capital put into the site, billions of 1990 dollars. */
  capital: number;
}

/** All concessions of the game. */
export interface ConcessionsState {
  /** By site; a site that is not named is closed. */
  sites: Record<string, ConcessionState>;
  /** What was learned from foreign firms and stays: billions of 1990 dollars of capital worked with, years counted, slowly forgotten. */
  knowHow: number;
  /** The same had the sites of the record been let in their years. */
  recordKnowHow: number;
  /** Foreign capital that came in the last year, billions of 1990 dollars. */
  inflow: number;
  /** The same by site; sites to which none came are left out. */
  came?: Record<string, number>;
  /** Profits and output of the last year, billions of 1990 dollars. */
  profits: number;
  output: number;
}

/** What the two sides have put on the table about sites in a turn. */
export interface ConcessionOrders {
  /** Sites the leadership offers, and offers it takes back. */
  offers: Record<string, 'offer' | 'withdraw' | 'cancel'>;
  /** Sites foreign capital bids for, and bids and contracts it gives up. */
  bids: Record<string, 'bid' | 'withdraw'>;
}
