// Walking through a page by keyboard alone, and what somebody who does so would miss.

// Runs in the page: where the focus is, whether it can be seen, and whether a bar covers it.
function lookAtFocus() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const drawn = element.classList.contains("covered") ? element.closest("label") : element;
  const style = getComputedStyle(drawn);
  const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  const box = drawn.getBoundingClientRect();
  const inside = box.top >= -1 && box.bottom <= innerHeight + 1;
  const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 40), 1), innerWidth - 1);
  const reachable = [box.top + 4, (box.top + box.bottom) / 2, box.bottom - 4].every((y) => {
    if (y < 0 || y > innerHeight) return box.height > innerHeight / 2;
    const top = document.elementFromPoint(x, y);
    return top !== null && (drawn.contains(top) || top.contains(drawn));
  });
  const text = drawn.textContent.trim().replace(/\s+/g, " ") || drawn.getAttribute("aria-label");
  const name = `<${element.localName}${element.type ? ` ${element.type}` : ""}> ${text ?? ""}`;
  element.dataset.walked = String(Number(element.dataset.walked ?? 0) + 1);
  return {
    name: name.slice(0, 70),
    ring,
    uncovered: (inside || box.height > innerHeight / 2) && reachable,
    again: Number(element.dataset.walked) > 1,
  };
}

export const focused = (page) => page.evaluate(lookAtFocus);

/** Presses Tab until the page has been walked once; tells each stop. */
export async function walkByTab(page, most = 120) {
  await page.evaluate(() => {
    document.querySelectorAll("[data-walked]").forEach((one) => delete one.dataset.walked);
  });
  const stops = [];
  for (let press = 0; press < most; ++press) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (stop === null) {
      if (stops.length > 0) break;
      continue;
    }
    if (stop.again) break;
    stops.push(stop);
  }
  return stops;
}

/** What is wrong with where Tab leads: no ring, or something over it. */
export const focusFindings = (stops) => [
  ...stops.filter((stop) => !stop.ring).map((stop) => `no ring: ${stop.name}`),
  ...stops.filter((stop) => !stop.uncovered).map((stop) => `covered: ${stop.name}`),
];

/** Presses Tab until what has focus carries that text. */
export async function tabTo(page, wanted, most = 80) {
  for (let press = 0; press < most; ++press) {
    const stop = await focused(page);
    if (stop?.name.includes(wanted)) return stop;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to "${wanted}"`);
}
