/** The text of a file someone picked. */
export const readText = async (path: string): Promise<string> => (await fetch(path)).text()
