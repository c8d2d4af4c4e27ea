/** Whether a position of the law on currency covers notes by gold and foreign exchange. */
export const HARD_CURRENCY: Readonly<Record<string, number>> = { sovznak: 0, 'closed-rouble': 0, chervonets: 1, convertible: 1 };
