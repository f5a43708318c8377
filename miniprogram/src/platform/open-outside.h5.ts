/** Opens an address of another site beside this page; it learns nothing of us. */
export function openOutside(url: string): void {
  window.open(url, '_blank', 'noopener,noreferrer')
}
