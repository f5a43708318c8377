import { join } from 'node:path'
import { type EmbeddedMongod, startEmbedded } from '../mongod/start-embedded'

export interface ChosenDatabase { readonly uri: string; readonly embedded?: EmbeddedMongod }

/** The operator's database when MONGODB_URI is set, else the embedded one on DATA_DIR/mongodb. */
export async function chooseDatabase(given: string | undefined, dataDir: string, port: number | undefined): Promise<ChosenDatabase> {
  if (given) return { uri: given }
  const embedded = await startEmbedded({ dbPath: join(dataDir, 'mongodb'), port })
  return { uri: embedded.uri.replace('/?', '/graduate_employment?'), embedded }
}
