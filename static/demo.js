// Counts the seconds of the second factor's code, and fetches the next one when it has run out.
"use strict";
const code = document.getElementById("code");
const seconds = document.getElementById("seconds");

async function refresh() {
  const answer = await fetch(code.dataset.source, { cache: "no-store" });
  if (!answer.ok) return 5;
  const next = await answer.json();
  code.textContent = next.code;
  return next.seconds_left;
}

async function tick(left) {
  if (left <= 0) left = await refresh().catch(() => 5);
  seconds.textContent = left;
  setTimeout(tick, 1000, left - 1);
}

if (code) tick(Number(code.dataset.seconds));
