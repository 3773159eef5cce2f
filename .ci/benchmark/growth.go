package main

import (
	"errors"
	"fmt"
	"os/exec"
	"regexp"
	"strconv"
)

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
		times := sizes[1].times(sizes[0], cpu)
		row(g.what, g.from, g.to, times)
		b.digest.growth = append(b.digest.growth, figures(times)+" for "+g.what)
	}
	return b.facts()
}

// facts asks the benchmark of the engine, which can multiply the facts. A whole
// process would need them as policies of a company, which the program evaluates at
// its start, and that would be measured instead.
func (b *benchmark) facts() error {
	var ratios []float64
	for range max(1, b.turns) {
		once, err := b.evaluation("1x")
		if err != nil {
			return err
		}
		tenfold, err := b.evaluation("10x")
		if err != nil {
			return err
		}
		ratios = append(ratios, tenfold/once)
	}
	times := median(ratios)
	row("facts (the engine alone)", "all", "10 times all", times)
	b.digest.growth = append(b.digest.growth, figures(times)+" for facts (the engine alone)")
	return nil
}

// evaluation is how many nanoseconds the engine takes with so many times the facts,
// in a process of its own: what ran before in the same one changed the figure by
// more than the facts do.
func (b *benchmark) evaluation(facts string) (float64, error) {
	command := exec.Command(b.engine, "-test.run", "^$", "-test.benchtime", "100x",
		"-test.bench", "^BenchmarkEvaluate$/^features=25$/^facts="+facts+"$/^by=plan$")
	command.Dir = "internal/policy"
	out, err := command.CombinedOutput()
	if err != nil {
		return 0, fmt.Errorf("%w\n%s", err, out)
	}
	found := regexp.MustCompile(`\s(\d+) ns/op`).FindSubmatch(out)
	if found == nil {
		return 0, errors.New("no figure in " + string(out))
	}
	return strconv.ParseFloat(string(found[1]), 64)
}
