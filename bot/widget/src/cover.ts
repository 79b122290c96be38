/** Cover: an empty white page over everything, before the browser goes anywhere. */

/** Hide the whole page at once; it stays hidden when the next page is slow or never comes. */
export function cover(layer: HTMLElement): void {
  layer.hidden = false;
  layer.showPopover?.(); // above any layer of the page, where browsers can do that
  document.documentElement.style.setProperty("visibility", "hidden", "important");
}

/** Take the cover away, on a page that the browser brings back from its memory. */
export function uncover(layer: HTMLElement): void {
  if (layer.hidden) return;
  layer.hidden = true;
  document.documentElement.style.removeProperty("visibility");
}
