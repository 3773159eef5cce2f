package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strconv"
)

const millisecond = 1e-3

// cold measures one document in one process, with and without violations. Files
// are in the page cache.
func (b *benchmark) cold() error {
	table("One document, CPU time of the whole process. Bare is a Go program that imports OPA's `rego` and does nothing.",
		"used features", "findings", "residency-check, ms", "÷ bare", "`opa eval` ÷ ours", "`conftest test` ÷ ours")
	sizes := []int{1, 5, 25, 100}
	if b.quick {
		sizes = []int{1}
	}
	for _, features := range sizes {
		for _, findings := range []string{"violated", "met"} {
			file := b.path("tenant.json")
			if err := b.fleet(1, "-file", file, "-features", fmt.Sprint(features), fmt.Sprintf("-pass=%v", findings == "met")); err != nil {
				return err
			}
			bare, ours := runs("^$", b.bare), runs("(?i)met|violated|unknown", b.ours, file)
			opa := runs(`"verdict"`, b.opa, "eval", "-d", "policies", "-i", file, "data.residency.report")
			conftest := runs("[0-9] tests?,", b.conftest, "test", "-p", "policies", file)
			if err := race(b.turns, bare, ours, opa, conftest); err != nil {
				return err
			}
			row(features, findings, ours.median(cpu)/millisecond, ours.times(bare, cpu), opa.times(ours, cpu), conftest.times(ours, cpu))
		}
	}
	return nil
}

// manyFiles measures folders. The peers take seconds, and are given no more files
// than asked for; nothing is extrapolated.
func (b *benchmark) manyFiles() error {
	table("A folder of documents of a repetitive fleet.",
		"files", "residency-check, s", "CPU, s", "peak, MB", "`opa exec` ÷ ours", "`conftest test` ÷ ours")
	for _, n := range []int{1, 10, 100, 1000, 10_000} {
		if n > b.files {
			break
		}
		folder := b.path(fmt.Sprint("files-", n))
		if err := os.Mkdir(folder, 0o755); err != nil {
			return err
		}
		if err := b.fleet(n, "-folder", folder); err != nil {
			return err
		}
		ours := runs(`"verdict"`, b.ours, "-o", "json", folder)
		if n > b.peerFiles {
			if err := race(b.turns, ours); err != nil {
				return err
			}
			row(n, ours.median(wall), ours.median(cpu), ours.median(peak), "not measured", "not measured")
			continue
		}
		opa := runs(`"verdict"`, b.opa, "exec", "-b", "policies", "--decision", "residency/report", folder)
		conftest := runs("[0-9] tests?,", b.conftest, "test", "-p", "policies", folder)
		if err := race(b.turns, ours, opa, conftest); err != nil {
			return err
		}
		row(n, ours.median(wall), ours.median(cpu), ours.median(peak), opa.times(ours, wall), conftest.times(ours, wall))
	}
	return nil
}

// stream measures fleets of one document a line. The native check, which knows one
// page, is the floor: its fleet uses only what it knows, and both must come to the
// same verdicts.
func (b *benchmark) stream() error {
	table("`--stream` of one document a line. Native is a Go program with two features of one page built in (`.ci/benchmark/native`).",
		"fleet", "tenants", "tenants/s", "CPU of each, µs", "peak, MB", "CPU ÷ native", "time ÷ native")
	for _, kind := range []string{"seed", "repetitive", "distinct"} {
		n := b.tenants
		if kind == "distinct" {
			n = max(1, n/20)
		}
		file := b.path(kind + ".ndjson")
		if err := b.fleet(n, "-kind", kind, "-file", file); err != nil {
			return err
		}
		ours := &contender{args: []string{b.ours, "--stream", file}, says: regexp.MustCompile(fmt.Sprintf(`\n%d documents: `, n))}
		native := &contender{args: []string{b.native, file}, says: ours.says}
		if kind != "seed" {
			if err := race(b.turns, ours); err != nil {
				return err
			}
			b.streamRow(kind, n, ours, "", "")
			continue
		}
		if err := race(b.turns, ours, native); err != nil {
			return err
		}
		if ours.runs[0].said != native.runs[0].said {
			return fmt.Errorf("the verdicts differ: ours are\n%sand those of the native check\n%s", ours.runs[0].said, native.runs[0].said)
		}
		b.streamRow("two features, Japan", n, ours, ours.times(native, cpu), ours.times(native, wall))
	}
	return nil
}

func (b *benchmark) streamRow(name string, n int, c *contender, ratios ...any) {
	each := c.median(cpu) / float64(n) * 1e6
	row(append([]any{name, n, float64(n) / c.median(wall), each, c.median(peak)}, ratios...)...)
}

// growth measures how the cost of a document grows with what it says, and with
// what the policies say.
func (b *benchmark) growth() error {
	table("One document of 25 features and 2 requirements, and what ten times as much of one thing costs.",
		"grows", "from", "to", "CPU of the process, times")
	for _, g := range []struct {
		what     string
		from, to int
	}{{"features", 25, 250}, {"requirements", 2, 20}, {"waivers", 5, 50}} {
		var sizes []*contender
		for _, n := range []int{g.from, g.to} {
			file := b.path(fmt.Sprintf("%s-%d.json", g.what, n))
			// A flag that is given twice has its last value.
			if err := b.fleet(1, "-file", file, "-features", "25", "-requirements", "2", "-"+g.what, fmt.Sprint(n)); err != nil {
				return err
			}
			sizes = append(sizes, runs("(?i)met|violated|unknown", b.ours, file))
		}
		if err := race(b.turns, sizes...); err != nil {
			return err
		}
		row(g.what, g.from, g.to, sizes[1].times(sizes[0], cpu))
	}
	return b.facts()
}

// facts asks the benchmark of the engine, which can multiply the facts.
func (b *benchmark) facts() error {
	out, err := exec.Command("go", "test", "./internal/policy", "-run", "^$", "-benchtime", fmt.Sprintf("%dx", 10*max(1, b.turns)),
		"-bench", "^BenchmarkEvaluate$/^features=25$/.*/^by=plan$").CombinedOutput()
	if err != nil {
		return fmt.Errorf("%w\n%s", err, out)
	}
	found := regexp.MustCompile(`facts=\d+x/by=plan\S*\s+\d+\s+(\d+) ns/op`).FindAllSubmatch(out, -1)
	if len(found) != 2 {
		return errors.New("no figures in " + string(out))
	}
	once, _ := strconv.ParseFloat(string(found[0][1]), 64)
	tenfold, _ := strconv.ParseFloat(string(found[1][1]), 64)
	row("facts (time of the engine alone)", "all", "10x", tenfold/once)
	return nil
}
