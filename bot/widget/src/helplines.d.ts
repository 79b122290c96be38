/** knowledge/facts/helplines.yml, put in by build.mjs. */
declare module "helplines" {
  const lines: readonly { readonly number: string; readonly name: string }[];
  export default lines;
}
