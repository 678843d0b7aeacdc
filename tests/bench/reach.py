"""What ten thousand projects cost in the real window: memory beside its own empty window, and a keystroke beside one that changes nothing."""

import json
import statistics
import subprocess
import time
from pathlib import Path

PROJECTS = 10_000


def tree(pid):
    """A process and all that it started."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid] + [one for child in children for one in tree(int(child))]


def memory(window):
    """Proportional memory in MiB of the window's processes: each shared page is counted once."""
    kib = 0
    for pid in tree(window.driver.pid)[1:]:
        try:
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        kib += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return kib / 1024


def settled(window):
    """The memory once it no longer moves much."""
    seen = [memory(window)]
    for _ in range(20):
        time.sleep(0.5)
        seen.append(memory(window))
        if len(seen) > 3 and max(seen[-3:]) - min(seen[-3:]) < 0.5:
            break
    return seen[-1]


# From a key press until the frame that shows what came of it. A space at the end is asked for like any other letter, and finds the
# same; a field of our own asks nothing.
KEYSTROKES = """
const done = arguments[arguments.length - 1];
const search = document.querySelector('[data-testid=search]');
const plain = document.body.appendChild(document.createElement('input'));
const answer = (query) => new Promise((told) => {
  const look = () => document.querySelector('[data-testid=hits]')?.dataset.query === query && (watch.disconnect(), told());
  const watch = new MutationObserver(look);
  watch.observe(document.querySelector('[data-testid=reach]'), { subtree: true, childList: true, attributes: true, attributeFilter: ['data-query'] });
  setTimeout(told, 2000);
});
const press = async (field, text) => {
  field.focus();
  const began = performance.now();
  const told = field === search ? answer(text) : null;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await told;
  await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
  return performance.now() - began;
};
(async () => {
  const [ours, nothing, elsewhere] = [[], [], []];
  const word = 'experiment-0';
  for (let round = 0; round < 4; round++)
    for (let end = 1; end <= word.length; end++) {
      ours.push(await press(search, word.slice(0, end)));
      nothing.push(await press(search, word.slice(0, end) + ' '));
      elsewhere.push(await press(plain, word.slice(0, end)));
    }
  plain.remove();
  return [ours, nothing, elsewhere];
})().then(done, (refused) => done(String(refused)));
"""


def ten_thousand_projects(window_class, keywand, row):
    demo = subprocess.Popen([keywand, "demo", "--projects", str(PROJECTS), "--teams", "200", "--accounts", "1", "--json"], stdout=subprocess.PIPE, text=True)
    try:
        told = json.loads(demo.stdout.readline())
        key = next(person["key"] for person in told["people"] if person["username"] == "user-001")
        window = window_class()
        try:
            measure(window, told["url"], key, row)
        finally:
            window.close()
    finally:
        demo.kill()
        demo.wait()


def measure(window, url, key, row):
    empty = settled(window)
    window.click("[data-testid=language-en]")
    window.click("[data-testid=add-key], [data-testid=welcome-add]")
    window.type("[data-testid=key-input]", key)
    window.type("[data-testid=host-input]", url)
    window.click("[data-testid=keep] > summary")
    window.click("[data-testid=keep-session]")
    window.click("[data-testid=hold-key]")
    window.wait("[data-testid=forget]")
    window.click("[data-testid=view-reach]")
    window.wait("[data-testid=teams-row], [data-testid=reach-ask]")
    if window.all("[data-testid=reach-ask]"):
        window.click("[data-testid=reach-ask]")
    window.wait("[data-testid=teams-row]")
    window.run("const grid = document.querySelector('[data-testid=teams]'); grid.scrollTop = 0")
    window.run(
        "[...document.querySelectorAll('[data-testid=teams-row]')].find((row) => row.innerText.includes('team-001')).click()"
    )
    window.wait("[data-testid=listed]", 60)
    count = window.attribute("[data-testid=projects]", "aria-rowcount")
    assert count == str(PROJECTS + 1), count
    row(f"memory above the empty window, {PROJECTS} projects, MiB", settled(window) - empty, None, "at most 60")
    times = window.ask("POST", "/execute/async", {"script": KEYSTROKES, "args": []})
    ours, nothing, elsewhere = map(statistics.median, times)
    row("a keystroke in the search / one there that changes nothing", ours, nothing, "at most 1.5")
    row("the same / one in a field that asks nothing", ours, elsewhere)
