/** Of the shapes in `schema.ts`: files say in which they are written. */
export const MARKS_VERSION = 1
