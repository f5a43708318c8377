/** How long a file stays that no record holds. */
export const keptForMs = 7 * 86_400_000
