/** Shows a file of our server in a new tab, without waiting first: browsers block windows that open late. */
export async function viewFile(url: string, _name: string): Promise<void> {
  window.open(url, '_blank', 'noopener')
}
