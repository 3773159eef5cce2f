package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"
)

// digest is what a run tells the readers of the page on speed.
type digest struct {
	rows   []string
	bare   []float64 // the shown documents over the bare program
	native float64   // a stream over the native check
	growth []string
}

// add adds a row. Peers that were not measured are 0 times.
func (d *digest) add(name string, ours *contender, opa, conftest float64) {
	against := func(times float64) string {
		if times == 0 {
			return ""
		}
		return figures(times) + " times"
	}
	d.rows = append(d.rows, line(name, seconds(ours.median(wall)), seconds(ours.median(cpu)),
		fmt.Sprintf("%.0f MB", ours.median(peak)), against(opa), against(conftest)))
}

func seconds(s float64) string {
	switch {
	case s < 1:
		return fmt.Sprintf("%.0f ms", s/millisecond)
	case s < 120:
		return fmt.Sprintf("%.1f s", s)
	}
	return fmt.Sprintf("%.0f min", s/60)
}

// figuresPage shows the figures; the part between these marks is not written by hand.
const (
	figuresPage   = ".github/docs/performance.md"
	sectionBegins = "<!-- written by bash .ci/bench -readme -->\n"
	sectionEnds   = "<!-- end of what it writes -->\n"
)

func (b *benchmark) writeFigures() error {
	content, err := os.ReadFile(figuresPage)
	if err != nil {
		return err
	}
	content, err = replaced(content, b.section())
	if err != nil {
		return err
	}
	return os.WriteFile(figuresPage, content, 0o644)
}

// replaced is the page with another section between the marks.
func replaced(readme []byte, section string) ([]byte, error) {
	before, rest, begins := bytes.Cut(readme, []byte(sectionBegins))
	_, after, ends := bytes.Cut(rest, []byte(sectionEnds))
	if !begins || !ends {
		return nil, errors.New(figuresPage + ": the marks of the section are missing")
	}
	return fmt.Appendf(nil, "%s%s%s%s%s", before, sectionBegins, section, sectionEnds, after), nil
}

func (b *benchmark) section() string {
	var s strings.Builder
	s.WriteString(head("checked", "it takes", "CPU", "memory", "`opa` takes", "`conftest test` takes"))
	s.WriteString(strings.Join(b.digest.rows, ""))
	fmt.Fprintf(&s, "\n%s.\nMedians of up to %d runs, in turns, of whole processes; figures of other machines will differ, ratios less so. How many times\nas long the others take is of the time until they end; `opa` is compared with our JSON report, since that is what it writes.\n\n", b.circumstances(), max(1, b.turns))
	fmt.Fprintf(&s, "- A Go program that imports OPA and does nothing is the least that an embedded OPA costs. The documents above take %s times its CPU.\n", span(b.digest.bare))
	fmt.Fprintf(&s, "- The stream of two features takes %s times the CPU of a Go program that has the rules of one page built in.\n", figures(b.digest.native))
	fmt.Fprintf(&s, "- Ten times as much of one thing, to a document of 25 features, costs so many times the CPU: %s.\n", strings.Join(b.digest.growth, ", "))
	return s.String()
}

// span is from the least to the most.
func span(values []float64) string {
	if len(values) == 0 {
		return "?"
	}
	least, most := values[0], values[0]
	for _, v := range values {
		least, most = min(least, v), max(most, v)
	}
	return figures(least) + " to " + figures(most)
}
