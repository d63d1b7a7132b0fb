// A picture of a whole page: what is fixed to an edge of the screen stands at that edge of it.
export async function photograph(page) {
  const size = page.viewportSize();
  const dialog = await page.locator("dialog[open]").count();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const whole = Math.max(size.height, dialog > 0 ? 0 : height);
  await page.setViewportSize({ width: size.width, height: whole });
  const picture = await page.screenshot({ animations: "disabled" });
  await page.setViewportSize(size);
  return picture;
}

/** The pictures beside each other on one sheet. */
export async function makeSheet(browser, shots, { width, path }) {
  const page = await browser.newPage({ viewport: { width: 1600, height: 300 } });
  const images = shots.map(({ title, picture }) => {
    const source = `data:image/png;base64,${picture.toString("base64")}`;
    return `<figure><figcaption>${title}</figcaption><img src="${source}"></figure>`;
  });
  await page.setContent(
    `<style>body{margin:4px;display:flex;gap:8px;align-items:start;width:max-content;
      background:#888;font:12px sans-serif}figure{margin:0}
      img{max-height:1500px;max-width:${width}px;display:block}</style>${images.join("")}`,
  );
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await page.screenshot({ path, fullPage: true });
  await page.close();
}
