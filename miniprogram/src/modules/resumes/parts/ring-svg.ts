const [radius, turn] = [42, 2 * Math.PI * 42]

/** A ring, the share of it drawn in colour: green when full, amber below `gate`, else blue. */
export function ringSvg(percent: number, gate: number): string {
  const share = Math.min(100, Math.max(0, percent)) / 100
  const colour = percent >= 100 ? '#14804a' : percent < gate ? '#a35a00' : '#1d5fe0'
  const circle = (stroke: string, more: string) => `<circle cx="50" cy="50" r="${radius}" fill="none" stroke="${stroke}" stroke-width="10"${more}/>`
  const arc = share > 0 ? circle(colour, ` stroke-linecap="round" stroke-dasharray="${(turn * share).toFixed(2)} ${turn.toFixed(2)}" transform="rotate(-90 50 50)"`) : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">${circle('#e1e6ee', '')}${arc}</svg>`
}
