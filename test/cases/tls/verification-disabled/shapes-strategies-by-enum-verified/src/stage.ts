export const enum Stage {
  Local,
  Live,
}
