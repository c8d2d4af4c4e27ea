/** Everything the server knows of the rules of the game, in one place. */
export { SCENARIOS } from '../shared/content/index.ts';
export { applyCommand, checkCommand, parseCommand } from '../shared/commands/index.ts';
export { openSave } from '../shared/replay/openSave.ts';
export { resolveWithAi } from '../shared/replay/play.ts';
export { replayLog } from '../shared/replay/replay.ts';
export { RULES_VERSION } from '../shared/state/gameState.ts';
export { hashState } from '../shared/state/hash.ts';
export { isCurrent, packSave, parseSave } from '../shared/state/save.ts';
export { createGame } from '../shared/turn/createGame.ts';
export { emptyPending } from '../shared/turn/emptyPending.ts';
export { deskFor } from '../shared/views/deskFor.ts';
export { viewFor } from '../shared/views/viewFor.ts';
