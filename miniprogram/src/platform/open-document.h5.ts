/** Opens a document in a new browser tab. */
export async function openDocument(path: string, _name: string): Promise<void> {
  window.open(path, '_blank', 'noopener')
}
