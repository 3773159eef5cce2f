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
	figure := regexp.MustCompile(`facts=\d+x/by=plan\S*\s+\d+\s+(\d+) ns/op`)
	var ratios []float64
	for range max(1, b.turns) {
		command := exec.Command(b.engine, "-test.run", "^$", "-test.benchtime", "20x",
			"-test.bench", "^BenchmarkEvaluate$/^features=25$/.*/^by=plan$")
		command.Dir = "internal/policy"
		out, err := command.CombinedOutput()
		if err != nil {
			return fmt.Errorf("%w\n%s", err, out)
		}
		found := figure.FindAllSubmatch(out, -1)
		if len(found) != 2 {
			return errors.New("no figures in " + string(out))
		}
		once, _ := strconv.ParseFloat(string(found[0][1]), 64)
		tenfold, _ := strconv.ParseFloat(string(found[1][1]), 64)
		ratios = append(ratios, tenfold/once)
	}
	times := median(ratios)
	row("facts (the engine alone)", "all", "10 times all", times)
	b.digest.growth = append(b.digest.growth, figures(times)+" for facts (the engine alone)")
	return nil
}
