/** A ticket as a gate knows it. `entered`: there is an entry that counts; `inside`: and no exit after it. */
export interface KnownTicket { status: string; entered: boolean; inside: boolean }
