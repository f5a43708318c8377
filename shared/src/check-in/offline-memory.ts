/** What this gate has seen of a ticket since it loaded its list, by the ticket's place in the list (`k`): kept on the phone. */
export interface OfflineMemory { inside: boolean; first: { at: number; gate: string } }
