// Package golden holds files of this repository to what they are made of: facts
// evaluated, plans, tables, what documentation shows, and what tests compare with.
// It answers "is this file what it is to be?", and must not know what is in it. Only
// tests import it.
//
// One command writes all of them anew: Command. What it does for one package,
// RESIDENCY_CHECK_UPDATE=1 go test does as well. Read the diff before it is committed.
package golden

import (
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Command writes everything anew that is generated. Every test of a generated file
// names it.
const Command = "go run .ci/update.go"

// Variable is what the command sets for the tests.
const Variable = "RESIDENCY_CHECK_UPDATE"

// Updating says whether files are written rather than compared.
func Updating() bool {
	return os.Getenv(Variable) != "" //nolint:forbidigo // only tests import this package
}

// File compares a file with what it is to hold, or writes it.
func File(t testing.TB, path string, want []byte) {
	t.Helper()
	if got, outdated := Outdated(t, path, want); outdated {
		t.Errorf("%s is out of date: run %s and read the diff (-want +got):\n%s", path, Command, cmp.Diff(string(want), string(got)))
	}
}

// Outdated is what a file holds, and whether that is not what it is to hold. It is
// never outdated where it is to be written.
func Outdated(t testing.TB, path string, want []byte) (got []byte, outdated bool) {
	t.Helper()
	if Updating() {
		if err := os.WriteFile(path, want, 0o644); err != nil {
			t.Fatal(err)
		}
		return want, false
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return got, string(got) != string(want)
}
