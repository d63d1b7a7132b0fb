// Debian's Chromium, the shapes of screen that we look at, and what we look for on each.
import { createRequire } from "node:module";

const require = createRequire(new URL("../../web/package.json", import.meta.url));
const { chromium } = require("playwright-core");
const { default: AxeBuilder } = require("@axe-core/playwright");

/** How people look: a phone by day and by night, a small one, large letters, a desk. */
export const shapes = {
  phone: { width: 390, height: 844, theme: "light" },
  night: { width: 390, height: 844, theme: "dark" },
  narrow: { width: 320, height: 640, theme: "light" },
  large: { width: 390, height: 844, theme: "light", letters: "200%" },
  desk: { width: 1440, height: 900, theme: "light" },
  "desk-night": { width: 1440, height: 900, theme: "dark" },
};

export function openBrowser() {
  return chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A page of that shape; `cookies` brings somebody's session along. */
export async function openPage(browser, shape, cookies = []) {
  const context = await browser.newContext({
    viewport: { width: shape.width, height: shape.height },
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    colorScheme: shape.theme,
    reducedMotion: "reduce",
    hasTouch: shape.width < 600,
  });
  await context.addCookies(cookies);
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  return page;
}

export async function enlarge(page, shape) {
  if (!shape.letters) return;
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, shape.letters);
}

export async function signIn(page, base, { email, password }) {
  await page.goto(`${base}/`);
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel("Wachtwoord", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Log in" }).click();
  await page.getByRole("navigation", { name: "Hoofdmenu" }).waitFor();
}

const told = ({ violations }) =>
  violations.map((each) => `axe ${each.id}: ${each.nodes[0]?.html.slice(0, 200)}`);

export const axeFindings = async (page) => told(await new AxeBuilder({ page }).analyze());

/** What another theme can spoil, on a page that was looked at in full before. */
export const contrastFindings = async (page) =>
  told(await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze());

// Runs in the page: what somebody on a small screen or with large letters would miss.
function lookForLosses() {
  const findings = [];
  const dialog = document.querySelector("dialog[open]");
  const root = dialog ?? document.body;
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth + 1) {
    findings.push(`sideways: the page is ${page.scrollWidth} wide on ${page.clientWidth}`);
  }
  if (dialog && dialog.scrollWidth > dialog.clientWidth + 1) {
    findings.push(`sideways: the dialog is ${dialog.scrollWidth} wide on ${dialog.clientWidth}`);
  }
  const name = (element) =>
    `<${element.localName}> ${(element.textContent || element.getAttribute("aria-label") || "")
      .trim()
      .replace(/\s+/g, " ")
      .slice(0, 50)}`;
  const seen = (element) => element.checkVisibility({ visibilityProperty: true });
  const hidden = (element) =>
    element.closest(".visually-hidden, .skip, svg, [hidden]") !== null || !seen(element);
  for (const element of root.querySelectorAll("a, button, label, p, h1, h2, h3, th, td, legend")) {
    if (hidden(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const scrolls = element.closest(".scroll") !== null;
    if (!scrolls && (box.left < -1 || box.right > page.clientWidth + 1)) {
      findings.push(`outside: ${name(element)}`);
    }
    if (getComputedStyle(element).overflow !== "visible" || element.localName === "a") {
      if (element.scrollWidth > element.clientWidth + 2 && element.clientWidth > 0) {
        findings.push(`cut off: ${name(element)}`);
      }
    }
  }
  return [...new Set(findings)];
}

// Runs in the page: what a thumb would miss. A link in the middle of a sentence may be small.
function lookForSmallTargets() {
  const least = 47.5;
  const findings = [];
  const root = document.querySelector("dialog[open]") ?? document.body;
  const all = root.querySelectorAll("a[href], button, input, select, textarea, summary");
  for (const element of all) {
    if (element.closest(".skip, svg, [hidden]") || !element.checkVisibility()) continue;
    const label = element.localName === "input" ? element.closest("label") : null;
    const box = (label ?? element).getBoundingClientRect();
    if (box.width === 0) continue;
    if (box.height < least || box.width < least) {
      const text = (label ?? element).textContent.trim() || element.getAttribute("aria-label");
      const size = `${Math.round(box.width)}x${Math.round(box.height)}`;
      findings.push(`small: ${size} <${element.localName}> ${(text ?? "").slice(0, 50)}`);
    }
  }
  return [...new Set(findings)];
}

export const losses = (page) => page.evaluate(lookForLosses);
export const smallTargets = (page) => page.evaluate(lookForSmallTargets);
