/**
 * Letters as pen strokes on a grid 4 wide and 6 high: strokes are parted by '|', points are 'xy'.
 * Left out is what looks alike: 0 O D Q, 1 I L, 2 Z, 5 S, 8 B, 6 G, F (E and a line), R (P and a line).
 */
export const captchaGlyphs: Readonly<Record<string, string>> = {
  A: '06 20 46|13 33', C: '41 30 10 01 05 16 36 45', E: '40 00 06 46|03 33', H: '00 06|40 46|03 43', J: '20 40 45 36 16 05',
  K: '00 06|40 03 46', M: '06 00 23 40 46', N: '06 00 46 40', P: '06 00 30 41 42 33 03', T: '00 40|20 26',
  U: '00 05 16 36 45 40', V: '00 26 40', W: '00 16 22 36 40', X: '00 46|40 06', Y: '00 23 40|23 26',
  3: '01 10 30 41 42 33 23|33 44 45 36 16 05', 4: '36 30 04 44', 7: '00 40 16', 9: '43 13 02 01 10 30 41 45 36 16 05',
}

export const captchaLetters = Object.keys(captchaGlyphs)
