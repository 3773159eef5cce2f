package text

import (
	"fmt"
	"strings"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// mostSteps is how many steps and questions of a kind are shown where not everything is
// asked for.
const mostSteps = 4

// steps says what to do next, by who does it, between two rules: who reads nothing else
// of a report reads its end.
func (v *Writer) steps(t *residency.Tenant) {
	groups := wording.Steps(t, wording.AsIs, wording.AsIs)
	if len(groups) == 0 {
		return
	}
	v.Blank()
	v.rule()
	v.Para(0, 0, Strong(fmt.Sprintf("NEXT STEPS (%d)", len(t.NextSteps))))
	for _, g := range groups {
		v.Para(0, 2, Green("→ "), Strong(g.Said), Plain(": settles "+wording.Count(g.Settles, "finding")))
		if g.Letter != nil {
			v.letter(g.Letter)
			continue
		}
		shown := v.few(len(g.Steps))
		for _, item := range g.Steps[:shown] {
			v.Para(4, 2, Plain(item.Said), Faint(", "+item.Settles))
		}
		v.more(len(g.Steps)-shown, "step")
	}
	v.rule()
}

// letter writes what to ask a vendor, each question whole: it is to be sent.
func (v *Writer) letter(l *wording.Letter) {
	v.Para(4, 0, Plain(l.Opening))
	shown := v.few(len(l.Questions))
	for i, q := range l.Questions[:shown] {
		v.Para(4, 3, Plain(fmt.Sprintf("%d. %s", i+1, q)))
	}
	v.more(len(l.Questions)-shown, "question")
}

func (v *Writer) few(n int) int {
	if v.Options.Verbose {
		return n
	}
	return min(n, mostSteps)
}

func (v *Writer) more(n int, noun string) {
	if n > 0 {
		v.Para(4, 0, Faint(wording.Count(n, "more "+noun)+": see --verbose."))
	}
}

// rule draws a line across what is read.
func (v *Writer) rule() {
	v.Para(0, 0, Faint(strings.Repeat("─", min(v.width, readable))))
}
