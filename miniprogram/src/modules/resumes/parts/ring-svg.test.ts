import { ringSvg } from './ring-svg'

const arc = (percent: number) => /stroke="(#\w+)" stroke-width="10" stroke-linecap="round" stroke-dasharray="([\d.]+)/.exec(ringSvg(percent, 60))?.slice(1)

it('R-CV-2 draws the share of the ring: amber below the gate, blue above, green when full', () => expect([arc(30), arc(60), arc(100)]).toEqual([['#a35a00', '79.17'], ['#1d5fe0', '158.34'], ['#14804a', '263.89']]))
it('R-CV-2 draws no arc of nothing', () => expect(arc(0)).toBeUndefined())
