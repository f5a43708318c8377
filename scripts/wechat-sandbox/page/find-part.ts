/** The part of the page with this id. */
export function findPart(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`page.html has no #${id}`)
  return found
}
