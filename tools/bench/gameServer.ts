import { makeServer } from '../../server/app.ts';
import { openSqliteGameStore } from '../../server/storage/sqliteGameStore.ts';

// The server as it is, with the limits on a single client lifted: the bench is the flood they keep out.
const database = process.argv[2] ?? ':memory:';
const server = makeServer(openSqliteGameStore(database), {
  messagesPerSecond: Number.MAX_SAFE_INTEGER,
  commandsPerTurn: Number.MAX_SAFE_INTEGER,
});
const port = await server.listen(0, '127.0.0.1');
console.info(`open http://127.0.0.1:${port}`);
process.on('SIGTERM', () => void server.close().finally(() => process.exit(0)));
