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
	last := len(shown) - 1
	if notices := count(shown, kind, "notice"); len(left) > 0 && notices == annotationLimit {
		left["notice"] += shown[last].findings // gives its place to what says so
		shown = shown[:last]
	}
	var lines []string
	for _, is := range shown {
		lines = append(lines, githubAnnotation(kind(is), is))
	}
	lines = append(append(lines, githubSteps(r)...), wording.Conclusion(r))
	if more := moreThan(left, "error", "warning", "notice"); more != "" {
		lines = append(lines, "::notice title=Not everything is annotated::"+githubData(more))
	}
	return writeLines(w, lines)
}

// mostSteps is how many steps of a kind the log of a job shows.
const mostSteps = 5

// githubSteps says in the log what to do next. Each line starts with a sign of ours, and
// what a document says is fit to be printed: none is a command.
func githubSteps(r *residency.Report) []string {
	var lines []string
	shown := wording.Cleaned(r)
	for i := range shown.Tenants[:min(mostSteps, len(shown.Tenants))] {
		t := &shown.Tenants[i]
		groups := wording.Steps(t, wording.AsIs, wording.AsIs)
		if len(groups) == 0 {
			continue
		}
		lines = append(lines, inert.Inline("Next steps for "+t.Name+":"))
		for _, g := range groups {
			lines = append(lines, inert.Inline("→ "+g.Said+": settles "+wording.Count(g.Settles, "finding")))
			for j, item := range g.Steps {
				if j == mostSteps {
					lines = append(lines, "  - "+wording.Count(len(g.Steps)-j, "more step")+" in the summary (-o markdown)")
					break
				}
				lines = append(lines, inert.Inline("  - "+item.Said+", "+item.Settles))
			}
		}
	}
	return lines
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
