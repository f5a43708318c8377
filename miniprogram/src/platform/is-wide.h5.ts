/** Whether there is room for a desk's columns side by side (the same 900 px as `$wide`). */
export const isWide = (): boolean => window.innerWidth >= 900
