// Draws the application's icons from public/icons/nabij.svg: `node tools/icons.mjs`. The results
// are committed, so that a build needs no browser.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const folder = new URL('../public/icons/', import.meta.url);
const svg = readFileSync(new URL('nabij.svg', folder), 'utf8');
const full = svg.replace('rx="18"', 'rx="0"');
// Launchers cut a maskable icon to a circle of 80%: what is drawn stays within it.
const maskable = full
  .replace('<circle cx="25"', '<g transform="translate(9.6 8.6) scale(.7)"><circle cx="25"')
  .replace('</svg>', '</g></svg>');

const wanted = [
  ['nabij-180.png', full, 180],
  ['nabij-192.png', svg, 192],
  ['nabij-512.png', svg, 512],
  ['nabij-maskable-512.png', maskable, 512],
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--headless', '--disable-gpu'],
});
for (const [name, drawing, size] of wanted) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const source = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
  await page.setContent(
    `<style>*{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="${source}">`,
  );
  writeFileSync(new URL(name, folder), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
