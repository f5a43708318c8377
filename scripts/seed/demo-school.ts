/** The demonstration school; its code is the Ministry's kind of five digits, from a range that is not given out. */
export const demoSchool = { code: '90001', name: '示范理工大学' } as const
