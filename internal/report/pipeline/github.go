package pipeline

import (
	"fmt"
	"io"
	"strings"

	"github.com/residency-check/residency-check/internal/inert"
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// GitHub is workflow commands of GitHub Actions, which annotate a pull
// request: https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
// What is waived is accepted, and not annotated: it would take the few places
// of what is not. What --fail-on tolerates is a notice.
type GitHub struct{}

// Render writes r as a command a line, worst first.
func (GitHub) Render(w io.Writer, r *residency.Report) error {
	kind := func(is issue) string { return githubCommands[is.level] }
	shown, left := limited(issues(r), kind)
	steps := githubSteps(r)
	own := 0 // notices that give way to none
	if steps != "" {
		own++
	}
	if len(left) > 0 {
		own++
	}
	for count(shown, kind, "notice")+own > annotationLimit {
		if len(left) == 0 {
			own++
		}
		last := len(shown) - 1
		left["notice"] += shown[last].findings
		shown = shown[:last]
	}
	var lines []string
	for _, is := range shown {
		lines = append(lines, githubAnnotation(kind(is), is))
	}
	if steps != "" {
		lines = append(lines, "::notice title=Next steps::"+githubData(steps))
	}
	lines = append(lines, wording.Conclusion(r))
	if more := moreThan(left, "error", "warning", "notice"); more != "" {
		lines = append(lines, "::notice title=Not everything is annotated::"+githubData(more))
	}
	return writeLines(w, lines)
}

// mostSteps is how many tenants, and how many steps of a kind, one annotation speaks of.
const mostSteps = 5

// githubSteps says what to do next, by who does it; nothing where nothing is to do.
func githubSteps(r *residency.Report) string {
	var lines []string
	shown := wording.Cleaned(r)
	for i := range shown.Tenants[:min(mostSteps, len(shown.Tenants))] {
		t := &shown.Tenants[i]
		for _, g := range wording.Steps(t, wording.AsIs, wording.AsIs) {
			lines = append(lines, t.Name+": "+g.Said+": settles "+wording.Count(g.Settles, "finding"))
			for _, item := range g.Steps[:min(mostSteps, len(g.Steps))] {
				lines = append(lines, "- "+item.Said+", "+item.Settles)
			}
			if more := len(g.Steps) - mostSteps; more > 0 {
				lines = append(lines, "- "+wording.Count(more, "more step")+" in the summary (-o markdown)")
			}
		}
	}
	return cut(strings.Join(lines, "\n"), messageLimit)
}

func count(shown []issue, kind func(issue) string, wanted string) int {
	n := 0
	for _, is := range shown {
		if kind(is) == wanted {
			n++
		}
	}
	return n
}

var githubCommands = map[level]string{fault: "error", broken: "error", open: "warning", tolerated: "notice", remark: "notice", alert: "warning"}

func githubAnnotation(command string, is issue) string {
	var properties []string
	add := func(name, value string) {
		properties = append(properties, name+"="+githubProperty(value))
	}
	if is.file != "" {
		add("file", wording.Printable(is.file))
	}
	if is.line > 0 {
		add("line", fmt.Sprint(is.line))
	}
	if is.column > 0 {
		add("col", fmt.Sprint(is.column))
	}
	add("title", is.title)
	return "::" + command + " " + strings.Join(properties, ",") + "::" + githubData(cut(is.message, messageLimit))
}

// githubData and githubProperty escape as @actions/core does, and the runner
// reads back.
func githubData(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(inert.Inline(s))
}

func githubProperty(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(githubData(s))
}
