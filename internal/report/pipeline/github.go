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
// of what is not.
type GitHub struct{}

// githubLimit is how many annotations of one kind GitHub shows of one step.
const githubLimit = 10

// Render writes r as a command a line.
func (GitHub) Render(w io.Writer, r *residency.Report) error {
	var urgent, notices []string
	number := map[string]int{}
	for _, is := range issues(r) {
		command := githubCommands[is.level]
		if command == "" {
			continue
		}
		number[command]++
		if line := githubAnnotation(command, is); command == "notice" {
			notices = append(notices, line)
		} else {
			urgent = append(urgent, line)
		}
	}
	var more []string
	for _, command := range []string{"error", "warning", "notice"} {
		if number[command] > githubLimit {
			more = append(more, wording.Count(number[command], command))
		}
	}
	if more != nil {
		// The first of the notices, so that it is never one too many itself.
		urgent = append(urgent, "::notice title=Not everything is annotated::"+githubData(fmt.Sprintf(
			"GitHub shows %d annotations of each kind of a step; this report has %s. The log of this step lists all.",
			githubLimit, wording.And(more))))
	}
	return writeLines(w, append(append(urgent, notices...), wording.Conclusion(r)))
}

var githubCommands = map[level]string{fault: "error", broken: "error", open: "warning", remark: "notice", alert: "warning"}

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
	return "::" + command + " " + strings.Join(properties, ",") + "::" + githubData(is.message)
}

// githubData and githubProperty escape as @actions/core does, and the runner
// reads back.
func githubData(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(inert.Inline(s))
}

func githubProperty(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(githubData(s))
}
