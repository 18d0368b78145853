"""What tests of pages in a browser share: the browser without its network, a frame of any width, a checker."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
CHROMIUM = (
    "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--allow-file-access-from-files", "--enable-logging=stderr", "--virtual-time-budget=60000",
)  # fmt: skip
FRAME = """<!doctype html><html lang="en"><title>frame</title><body style="margin:0">
<iframe title="page" src="page.html" style="width:{width}px;height:900px;border:0"></iframe><pre></pre>
<script>onload = async () => {{
  const page = document.querySelector("iframe").contentWindow;
  const answer = await ({script})(page, page.document);
  document.querySelector("pre").textContent = JSON.stringify(answer);
}}</script>"""
