import { expect, it } from "vitest";
import { Order } from "./order";
import { later } from "./later";

it("makes a call once the ones before it are over, a refused one too", async () => {
  const order = new Order();
  const made: string[] = [];
  const first = later<void>();
  const one = order.run(() => (made.push("one"), first.promise));
  const two = order.run(async () => void made.push("two"));
  const long = order.after(() => new Promise<void>(() => void made.push("long")));
  await Promise.resolve();
  expect(made).toEqual(["one"]);
  first.reject(new Error("refused"));
  await expect(one).rejects.toThrow("refused");
  await two;
  expect(made).toEqual(["one", "two", "long"]);
  await order.run(async () => void made.push("three"));
  expect(made.at(-1)).toBe("three");
  await Promise.race([long, Promise.resolve()]);
});

it("makes a call at once where nothing is under way", async () => {
  const order = new Order();
  await order.run(async () => undefined);
  await Promise.resolve();
  let made = false;
  void order.run(async () => void (made = true));
  expect(made).toBe(true);
});
