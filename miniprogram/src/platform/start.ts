// Nothing to prepare in the mini-program; see start.h5.ts.
export {}
