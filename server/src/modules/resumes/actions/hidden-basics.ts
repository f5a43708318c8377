/** What a reader must not see of a résumé: an employer before an application, or one to whom the student does not show it. */
export type HiddenBasic = 'name' | 'phone' | 'email' | 'website'
