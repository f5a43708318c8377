import { hideContacts } from './hide-contacts'

const hide = (typed: string): string => hideContacts(typed, '张雨桐', 'Zhang Yutong')

it.each([
  '１３８００００２２０１', '138.0000.2201', '138 — 0000 — 2201', '1 3 8 0 0 0 0 2 2 0 1', '一三八零零零零二二零一', 'a.b＠c.edu.cn', 'www.zhangyutong.cn', 'github.com/zyt-dev', 'zyt.github.io', 'QQ：123456789', 'qq号 123456789',
  '微信号 zyt_2025', 'VX: zyt_2025', '张雨桐', '张 雨 桐', '张·雨桐', 'Zhang Yutong', 'YUTONG ZHANG', 'Yutong, Zhang', 'zhangyutong',
])('R-ACC-7 “%s” leads past the platform and is hidden', (typed) => expect(hide(`联系 ${typed}。`)).toBe('联系 （已隐藏）。'))

it.each(['2021.09-2025.06，GPA 3.8/4.0', '1.3 万行代码，ASP.NET、Node.js', '微信小程序与微信 JavaScript SDK', '张雨', 'Zhang Yutongsheng', '138****2201', '第 1 名，共 300 人'])('R-ACC-7 “%s” says nothing of that and stays', (typed) => expect(hide(typed)).toBe(typed))
it('R-ACC-7 a long text of numbers is looked through too', () => expect(hide('1 3 '.repeat(20_000))).toContain('1 3'))
