package markdown

import (
	"fmt"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// steps folds what to do next, what settles most first.
func (d *Page) steps(t *residency.Tenant) {
	var lines []string
	for i := range t.NextSteps {
		step := &t.NextSteps[i]
		lines = append(lines, fmt.Sprintf("%d. %s: %s", i+1, wording.Step(step.Next(), Code), Escaped(wording.Settles(step))))
		if step.Question != "" {
			lines = append(lines, "   - "+EscapedStart(step.Question))
		}
	}
	d.Fold("→ <b>Next steps</b> ("+fmt.Sprint(len(t.NextSteps))+")", lines)
}
