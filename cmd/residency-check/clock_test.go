package main_test

import (
	"testing"
	"time"

	"github.com/residency-check/residency-check/internal/golden"
)

// home is the day on which a test runs that names none.
const home = "2026-11-25"

// days are those on which everything works that names no day: one, more than one
// year and ten years after home, on New Year's Day and on 29 February.
var days = []string{"2026-11-26", "2028-01-01", "2036-02-29"}

// noon is a clock that stands still on a day.
func noon(day string) func() time.Time {
	at, err := time.Parse(time.DateOnly, day)
	if err != nil {
		panic(err)
	}
	return func() time.Time { return at.Add(12 * time.Hour) }
}

// onEachDay runs a test on every one of the days; on the first, where it writes files.
func onEachDay(t *testing.T, test func(t *testing.T, day string)) {
	t.Helper()
	tested := days
	if golden.Updating() {
		tested = days[:1]
	}
	for _, day := range tested {
		t.Run(day, func(t *testing.T) { test(t, day) })
	}
}
