package main

import (
	"fmt"
	"os"
)

// stream measures fleets of one document a line.
func (b *benchmark) stream() error {
	table("`--stream` of one document a line. Native is a Go program with two features of one page built in (`.ci/benchmark/native`).",
		"fleet", "tenants", "tenants/s", "CPU of each, µs", "MB", "CPU ÷ native", "time ÷ native", "MB of native")
	for _, fleet := range []struct{ kind, name string }{
		{"seed", "two features, Japan"}, {"repetitive", "much alike"}, {"distinct", "no two alike"},
	} {
		n := b.tenants
		if fleet.kind == "distinct" {
			n = max(1, n/20)
		}
		file := b.path("fleet.ndjson")
		if err := b.fleet(n, "-kind", fleet.kind, "-file", file); err != nil {
			return err
		}
		if err := b.lines(fleet.kind, fleet.name, n, file); err != nil {
			return err
		}
		if err := os.Remove(file); err != nil { // it may have gigabytes
			return err
		}
	}
	return nil
}

// lines measures one fleet. The native check is the floor: its fleet uses only what
// it knows, and both must come to the same verdicts.
func (b *benchmark) lines(kind, name string, n int, file string) error {
	ours := b.streamed(n, file)
	native := runs(ours.says.String(), b.native, file)
	native.onError = true
	contenders := []*contender{ours}
	if kind == "seed" {
		contenders = append(contenders, native)
	}
	if err := race(b.turns, contenders...); err != nil {
		return err
	}
	cells := []any{name, count(n), float64(n) / ours.median(wall), ours.median(cpu) / float64(n) * 1e6, ours.median(peak)}
	b.digest.add(fmt.Sprintf("a stream of %s, %s", count(n), name), ours, 0, 0)
	if kind != "seed" {
		row(append(cells, "", "", "")...)
		return nil
	}
	if ours.runs[0].said != native.runs[0].said {
		return fmt.Errorf("the verdicts differ: ours are\n%sand those of the native check\n%s", ours.runs[0].said, native.runs[0].said)
	}
	row(append(cells, ours.times(native, cpu), ours.times(native, wall), native.median(peak))...)
	b.digest.native = ours.times(native, cpu)
	return nil
}

// streamed is our program with a fleet, of which it says at its end how many it
// checked.
func (b *benchmark) streamed(n int, fleet string) *contender {
	c := runs(fmt.Sprintf(`(^|\n)%d documents?: `, n), b.ours, "--stream", fleet)
	c.onError = true
	return c
}
