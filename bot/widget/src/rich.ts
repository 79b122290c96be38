/** Rich: the words of a reply as a fragment; the one place where text becomes HTML. */
import DOMPurify from "dompurify";
import { Marked } from "marked";
import { apart, link } from "./links.ts";

const TAGS = ["p", "br", "strong", "em", "ul", "ol", "li", "a"];

// Raw HTML is shown as the text it is: a cleaner may be fooled, escaped text cannot.
const markdown = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    html: ({ text }) => escaped(text),
    image: ({ raw }) => escaped(raw),
  },
});

/** A reply's markdown, sanitised, with its numbers and addresses as links. */
export function rich(text: string, server: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(markdown.parse(text, { async: false }), {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ["href"],
    ALLOWED_URI_REGEXP: /^https:\/\//i,
    RETURN_DOM_FRAGMENT: true,
  });
  fragment.querySelectorAll("a").forEach(apart);
  link(fragment, server);
  return fragment;
}

/** The same words without the signs of markdown, for ears. */
export function bare(text: string): string {
  return text.replace(/[*_`#]+/g, "").replace(/\s+/g, " ").trim();
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
