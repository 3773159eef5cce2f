package text

import (
	"fmt"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// mostSteps is how many next steps are shown where not everything is asked for.
const mostSteps = 5

// steps says what to do next, what settles most first.
func (v *Writer) steps(t *residency.Tenant) {
	if len(t.NextSteps) == 0 {
		return
	}
	v.Heading("Next steps", len(t.NextSteps))
	shown := t.NextSteps
	if len(shown) > mostSteps && !v.Options.Verbose {
		shown = shown[:mostSteps]
	}
	for i := range shown {
		step := &shown[i]
		v.Para(0, 2, Green("→ "), Strong(wording.Step(step.Next(), wording.AsIs)), Plain(": "+wording.Settles(step)))
		if step.Question != "" {
			v.Para(2, 2, Faint(step.Question))
		}
	}
	if rest := len(t.NextSteps) - len(shown); rest > 0 {
		v.Para(0, 2, Faint(fmt.Sprintf("%s: see --verbose.", wording.Count(rest, "more step"))))
	}
}
