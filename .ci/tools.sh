# shellcheck shell=bash disable=SC2034 # the versions are used by who sources this
#
# The pinned Go and programs that .ci/run and .ci/bench need. Sourced, not run.
#
# They go to GOBIN, or else to a cache that the next run finds again: never into
# the work tree, and never into go.mod, whose size is a cost to every reader.

opa=github.com/open-policy-agent/opa@v1.22.2
conftest=github.com/open-policy-agent/conftest@v0.71.1
golangci_lint=github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0
actionlint=github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
goreleaser=github.com/goreleaser/goreleaser/v2@v2.15.1
govulncheck=golang.org/x/vuln/cmd/govulncheck@v1.9.0

# The Go of go.mod, whatever this machine has: GOTOOLCHAIN=local, which Debian and
# the images of Go set, ignores the line there.
GOTOOLCHAIN=$(awk '$1 == "toolchain" { print $2 }' "$(dirname "${BASH_SOURCE[0]}")/../go.mod")
export GOTOOLCHAIN

tools=${GOBIN:-${XDG_CACHE_HOME:-$HOME/.cache}/residency-check/bin}
mkdir -p "$tools"
PATH=$tools:$PATH

# show prints a command, then runs it. What it prints never mixes with the
# command's output where that is caught.
exec 3>&1
show() {
	echo "+ $*" >&3
	"$@"
}

# tool PACKAGE@VERSION installs a program, unless it is there in that version,
# built by the Go that is used here.
tool() {
	local version=${1#*@} built
	built=$(go version -m "$tools/$(basename "${1%@*}")" 2>/dev/null |
		awk 'NR == 1 { go = $NF } $1 == "mod" { print go, $3 }') || true
	[[ $built == "$(go env GOVERSION) $version" ]] || GOBIN=$tools show go install "$1"
}
