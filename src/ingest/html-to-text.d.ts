/** The package ships no types; this is the part of it that is used. */
declare module "html-to-text" {
  export function convert(html: string, options?: object): string;
}
