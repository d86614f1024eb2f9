"""Counts what Schemathesis sent and judged, and what it found: judge.py NAME FOLDER CASES CODE."""

import json
import sys

name, folder, least, code = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
try:
    with open(folder + "/run.json") as file:
        run = json.load(file)
except OSError as error:
    sys.exit(f"{name}: there is no report: {error}")

# A request counts if it was answered and judged; the probes of some checks are not.
cases = server_errors = 0
with open(folder + "/run.ndjson") as file:
    for line in file:
        recorder = json.loads(line).get("ScenarioFinished", {}).get("recorder") or {}
        for key, sent in (recorder.get("interactions") or {}).items():
            response = sent.get("response")
            server_errors += bool(response and response.get("status_code", 0) >= 500)
            cases += bool(response and recorder["checks"].get(key))

failures = sum(found["count"] for found in run["failures"])
problems = [f"{found['code']} {found['title']}: {', '.join(found['operations'])}" for found in run["failures"]]
operations = run["operations"]
demands = [
    (run["complete"], f"the run is not complete: {run['stop_reason']}"),
    (not run["errors"], f"errors: {run['errors']}"),
    (operations["tested"] == operations["total"] > 0, f"not every operation was tested: {operations}"),
    (cases >= least, f"only {cases} of {least} cases"),
    (server_errors == 0, f"{server_errors} answers of 5xx"),
    (failures or code == 0, f"it ended with {code}"),
]
problems += [text for held, text in demands if not held]
for problem in problems:
    print(f"{name}: {problem}", file=sys.stderr)
print(f"{name} cases={cases} failures={failures} server-errors={server_errors} operations={operations['tested']}")
sys.exit(1 if problems else 0)
