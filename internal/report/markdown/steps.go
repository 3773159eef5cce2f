package markdown

import (
	"fmt"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// steps folds what to do next, by who does it.
func (d *Page) steps(t *residency.Tenant) {
	var lines []string
	for _, g := range wording.Steps(t, Code, EscapedStart) {
		lines = append(lines, "- **"+g.Said+"**: settles "+wording.Count(g.Settles, "finding"))
		if g.Letter == nil {
			for _, item := range g.Steps {
				lines = append(lines, "  - "+item.Said+", "+item.Settles)
			}
			continue
		}
		lines = append(lines, "  - "+EscapedStart(g.Letter.Opening))
		for _, question := range g.Letter.Questions {
			lines = append(lines, "    1. "+EscapedStart(question))
		}
	}
	d.Fold("→ <b>Next steps</b> ("+fmt.Sprint(len(t.NextSteps))+")", lines)
}
