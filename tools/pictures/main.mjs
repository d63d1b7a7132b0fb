#!/usr/bin/env node
// Photographs every screen of Nabij in every state and shape, from the real server with the demo
// town, into build/pictures, two sheets for each scene; and tells what it saw wrong on the way.
//   tools/pictures/main.mjs [--only TEXT] [--shape NAME] [--readme]
// With --readme the first view of the capture screen becomes the picture in the README.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  axeFindings,
  losses,
  openBrowser,
  shapes,
  smallTargets,
} from '../../tests/browser/chromium.mjs';
import { makeSheet, photograph } from '../../tests/browser/picture.mjs';
import { openStage, scenes } from '../../tests/browser/scenes/scenes.mjs';
import { top } from '../../tests/browser/server.mjs';

const { values: wanted } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    shape: { type: 'string', multiple: true, default: Object.keys(shapes) },
    readme: { type: 'boolean', default: false },
  },
});
const folder = join(top, 'build', 'pictures');

async function visit(stage, scene, shape) {
  try {
    return await stage.play(scene, shape, async (page) => {
      const findings = [
        ...(await axeFindings(page)),
        ...(await losses(page)),
        ...(await smallTargets(page)),
      ];
      const first = wanted.readme ? await page.screenshot() : null;
      return { shape, findings, first, picture: await photograph(page) };
    });
  } catch (error) {
    return { shape, picture: null, findings: [`not reached: ${error.message.split('\n')[0]}`] };
  }
}

// Phones on one sheet, desks on another: on one together neither could be read.
async function makeSheets(browser, name, shots) {
  const taken = shots.filter((shot) => shot.picture);
  const sheets = [
    ['phones', 390, taken.filter(({ shape }) => !shape.startsWith('desk'))],
    ['desks', 770, taken.filter(({ shape }) => shape.startsWith('desk'))],
  ];
  for (const [kind, width, some] of sheets) {
    const titled = some.map(({ shape, picture }) => ({ title: `${name} · ${shape}`, picture }));
    const path = join(folder, `${name}-${kind}.png`);
    if (titled.length > 0) await makeSheet(browser, titled, { width, path });
  }
}

async function main() {
  const chosen = scenes.filter((scene) => scene.name.includes(wanted.only));
  if (!wanted.only) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser();
  const stage = await openStage(browser);
  let wrong = 0;
  try {
    for (const scene of chosen) {
      const shots = [];
      for (const shape of wanted.shape) shots.push(await visit(stage, scene, shape));
      await makeSheets(browser, scene.name, shots);
      for (const { shape, findings } of shots) {
        wrong += findings.length;
        for (const finding of findings) console.log(`${scene.name} · ${shape}: ${finding}`);
      }
      const first = shots.find((shot) => shot.shape === 'phone')?.first;
      if (first && scene.name === 'capture') {
        writeFileSync(join(top, 'docs', 'pictures', 'capture.png'), first);
      }
    }
  } finally {
    stage.close();
    await browser.close();
  }
  console.log(`${chosen.length} scenes in build/pictures; ${wrong} findings.`);
}

await main();
