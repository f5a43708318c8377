/** Leaves the page for another address of the same site. */
export async function openUrl(url: string): Promise<void> {
  window.location.assign(url)
}
