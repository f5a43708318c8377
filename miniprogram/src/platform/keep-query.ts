/** A mini-program's page has no address to reload: nothing to do. */
export const keepQuery = (_name: string, _value: string | undefined): void => {}
