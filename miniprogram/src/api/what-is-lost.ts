const signing: readonly string[] = ['POST /api/signing/invitations/:id/accept', 'POST /api/destinations/:id/confirm']

/** What the login page has to say did not go through, when a session ended during this call. */
export const whatIsLost = (key: string): 'signing' | undefined => (signing.includes(key) ? 'signing' : undefined)
