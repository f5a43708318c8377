/** What a gate needs to know of its event, online and offline. Instants as ISO 8601; `tag`: the first bytes of the digest of the event's id, in hex. */
export interface EventFacts { fairId: string; tag: string; status: string; checkInFrom: string; endsAt: string; reentry: boolean; staticTickets: boolean }
