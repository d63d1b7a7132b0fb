// All scenes, and how one is set: the right house, the right person, the right state.
import { enlarge, openPage, shapes } from "../chromium.mjs";
import { openHouse, openNewHouse, openTown } from "../house.mjs";
import { Visitor } from "../server.mjs";
import { boundaryScenes } from "./boundaries.mjs";
import { howScenes } from "./how.mjs";
import { importScenes } from "./imports.mjs";
import { instrumentScenes } from "./instruments.mjs";
import { officeScenes } from "./office.mjs";
import { ownScenes } from "./own.mjs";
import { planScenes } from "./plan.mjs";
import { workerScenes } from "./worker.mjs";

export const scenes = [
  ...officeScenes,
  ...importScenes,
  ...workerScenes,
  ...planScenes,
  ...boundaryScenes,
  ...howScenes,
  ...instrumentScenes,
  ...ownScenes,
];

async function openBegunHouse() {
  const house = await openHouse();
  return { ...house, signIns: { worker: house.signIn, administrator: house.adminSignIn } };
}

/**
 * The town, a region on its first day and one that has begun, with somebody of each role signed in:
 * once, because that is meant to be slow.
 */
export async function openStage(browser) {
  const houses = {
    town: await openTown(),
    fresh: await openNewHouse(),
    begun: await openBegunHouse(),
  };
  const cookies = {};
  for (const [name, house] of Object.entries(houses)) {
    house.visitors = {};
    for (const [role, signIn] of Object.entries(house.signIns)) {
      const visitor = await new Visitor(house.base).signIn(signIn);
      house.visitors[role] = visitor;
      const [key, value] = visitor.cookie.split("=");
      cookies[`${name} ${role}`] = [{ name: key, value, url: house.base, sameSite: "Lax" }];
    }
  }
  let lone = Promise.resolve();

  async function play(scene, shapeName, look) {
    const shape = shapes[shapeName];
    const house = houses[scene.house];
    const page = await openPage(browser, shape, cookies[`${scene.house} ${scene.as}`]);
    try {
      await scene.before?.(page);
      await page.goto(`${house.base}${scene.path}`);
      await scene.go(page, house);
      await enlarge(page, shape);
      return await look(page);
    } finally {
      await page.context().close();
    }
  }

  return {
    houses,
    close: () => Object.values(houses).forEach((house) => house.close()),

    /**
     * Sets a scene in a shape and hands its page to `look`; one that says `alone` waits until no
     * other of those is played, because they would take something from each other.
     */
    async play(scene, shapeName, look) {
      const playing = scene.alone
        ? lone.then(() => play(scene, shapeName, look))
        : play(scene, shapeName, look);
      if (scene.alone) lone = playing.catch(() => {});
      return playing;
    },
  };
}
