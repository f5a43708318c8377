/** Prints what the page's styles leave visible (`@media print`). */
export const print = (): void => window.print()
