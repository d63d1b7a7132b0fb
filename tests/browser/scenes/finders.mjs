// What scenes look for on a page.
export const button = (page, name) => page.getByRole("button", { name, exact: true });
export const dialog = (page) => page.locator("dialog[open]");
export const heading = (page) => page.locator("h1").first();
export const seen = (text) => (page) => page.getByText(text).first().waitFor();
