# What the campaign scripts share. Each builds, runs a part of the tests from a copy of the build, so that the tree can be worked on
# meanwhile, and writes what was really run to .ci/results. One core is enough.

# campaign_seed: a fresh seed for the generated cases, or the one in INDRIVNINGSLAG_SEED, so that a campaign can be repeated.
campaign_seed() {
  INDRIVNINGSLAG_SEED=${INDRIVNINGSLAG_SEED:-$(od -An -N6 -tu8 /dev/urandom | tr -d ' ')}
  export INDRIVNINGSLAG_SEED
  echo "INDRIVNINGSLAG_SEED=$INDRIVNINGSLAG_SEED"
}

# campaign_run FILTER: runs the tests, leaves the log in $log, its seconds in $seconds and 0 in $status if all passed.
campaign_run() {
  dotnet build -c Release -warnaserror tests/Indrivningslag.Tests
  commit=$(git rev-parse --short HEAD)
  [[ -z $(git status --porcelain -- src tests) ]] || commit+=" and changes on top"
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  cp -r tests/Indrivningslag.Tests/bin/Release/net10.0/. "$work"
  log=$work/log
  SECONDS=0
  status=0
  dotnet test "$work/Indrivningslag.Tests.dll" --filter "$1" --logger "console;verbosity=detailed" -- xUnit.MaxParallelThreads=1 |
    tee "$log" || status=$?
  seconds=$SECONDS
  passed=$(grep -c '^  Passed ' "$log" || true)
  failed=$(grep -c '^  Failed ' "$log" || true)
  if grep -q '^Total tests: [1-9]' "$log"; then ended=complete; else ended="broken off, the figures are those until then"; fi
  if ((status == 0 && (failed > 0 || passed == 0))) || [[ $ended != complete ]]; then status=1; fi
}

# campaign_report NAME TITLE ROW...: writes the results; a row is "what|figure".
campaign_report() {
  local name=$1 title=$2 row
  shift 2
  mkdir -p .ci/results
  {
    printf '# %s\n\nThe last run of `.ci/campaign-%s`, as it was.\n\n| | |\n|---|---|\n' "$title" "$name"
    for row in "$@" "Tests passed|$passed" "Tests failed|$failed" "Run|$ended" "Seconds, one core|$seconds" \
      "Commit|$commit" "Ended|$(date -u +%Y-%m-%dT%H:%MZ)"; do
      printf '| %s | %s |\n' "${row%%|*}" "${row#*|}"
    done
  } > ".ci/results/$name.md"
  cat ".ci/results/$name.md"
}
