package pipeline

import (
	"fmt"
	"io"
	"strings"

	"github.com/residency-check/residency-check/internal/inert"
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// AzureDevOps is logging commands of Azure Pipelines:
// https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands.
// They know errors and warnings only: notes are warnings, and what is waived
// is left out. There is no task.complete: the exit status decides what becomes
// of the step, and --fail-on what that is.
type AzureDevOps struct{}

// Render writes r as a command a line.
func (AzureDevOps) Render(w io.Writer, r *residency.Report) error {
	var lines []string
	for _, is := range issues(r) {
		if is.level != accepted {
			lines = append(lines, azureIssue(is))
		}
	}
	return writeLines(w, append(lines, wording.Conclusion(r)))
}

func azureIssue(is issue) string {
	var b strings.Builder
	b.WriteString("##vso[task.logissue ")
	add := func(name, value string) {
		b.WriteString(name + "=" + azureProperty(value) + ";")
	}
	if is.level == fault || is.level == broken {
		add("type", "error")
	} else {
		add("type", "warning")
	}
	if is.file != "" {
		add("sourcepath", wording.Printable(is.file))
	}
	if is.line > 0 {
		add("linenumber", fmt.Sprint(is.line))
	}
	if is.column > 0 {
		add("columnnumber", fmt.Sprint(is.column))
	}
	add("code", is.id)
	b.WriteString("]" + azureData(is.message))
	return b.String()
}

// azureData and azureProperty escape as azure-pipelines-task-lib does, and the
// agent reads back.
func azureData(s string) string {
	return strings.NewReplacer("%", "%AZP25", "\r", "%0D", "\n", "%0A").Replace(inert.Inline(s))
}

func azureProperty(s string) string {
	return strings.NewReplacer("]", "%5D", ";", "%3B").Replace(azureData(s))
}
