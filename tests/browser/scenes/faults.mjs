// What can go wrong under way, brought about between the page and the real server.

/** The server has an accident at every call below that path. */
export function breakServer(page, path) {
  return page.route(`**/api/v1${path}`, (route) =>
    route.fulfill({
      status: 500,
      contentType: "application/problem+json",
      body: JSON.stringify({
        type: "about:blank",
        title: "Internal error",
        status: 500,
        code: "internal",
        request_id: "0198c0de-0000-7000-8000-000000000000",
      }),
    }),
  );
}

/** An answer that does not come, so that what stands there meanwhile can be seen. */
export function holdAnswer(page, path) {
  return page.route(`**/api/v1${path}`, () => new Promise(() => {}));
}

/** Until the page can start and capture without a network. */
export async function readyForOffline(page) {
  await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
  await page.waitForFunction(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().length > 5;
  });
  await page.waitForFunction(async () => {
    const open = indexedDB.open("nabij");
    const database = await new Promise((resolve) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => resolve(null);
    });
    if (!database) return false;
    const stores = [...database.objectStoreNames];
    if (!stores.includes("kept")) return false;
    const keys = database.transaction("kept").objectStore("kept").getAllKeys();
    const found = await new Promise((resolve) => {
      keys.onsuccess = () => resolve(keys.result);
    });
    database.close();
    return ["outbox_key", "lists", "places"].every((key) => found.includes(key));
  });
}
