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
type AzureDevOps struct {
	Sources string // the folder of the checkout: paths must be absolute
}

// Render writes r as a command a line, worst first.
func (a AzureDevOps) Render(w io.Writer, r *residency.Report) error {
	kind := func(is issue) string { return azureTypes[is.level] }
	shown, left := limited(issues(r), kind)
	var lines []string
	for _, is := range shown {
		lines = append(lines, a.issue(kind(is), is))
	}
	lines = append(lines, wording.Conclusion(r))
	if more := moreThan(left, "error", "warning"); more != "" {
		lines = append(lines, "Not everything is annotated: "+more)
	}
	return writeLines(w, lines)
}

var azureTypes = map[level]string{fault: "error", broken: "error", open: "warning", tolerated: "warning", remark: "warning", alert: "warning"}

func (a AzureDevOps) issue(kind string, is issue) string {
	var b strings.Builder
	b.WriteString("##vso[task.logissue ")
	add := func(name, value string) {
		b.WriteString(name + "=" + azureProperty(value) + ";")
	}
	add("type", kind)
	if is.file != "" {
		add("sourcepath", wording.Printable(a.path(is.file)))
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

// path is the name of a file below the folder of the checkout, as its system writes it.
func (a AzureDevOps) path(file string) string {
	switch {
	case a.Sources == "" || file == "-":
		return file
	case strings.Contains(a.Sources, `\`):
		return strings.TrimRight(a.Sources, `\`) + `\` + strings.ReplaceAll(file, "/", `\`)
	}
	return strings.TrimRight(a.Sources, "/") + "/" + file
}

// azureData and azureProperty escape as azure-pipelines-task-lib does, and the
// agent reads back.
func azureData(s string) string {
	return strings.NewReplacer("%", "%AZP25", "\r", "%0D", "\n", "%0A").Replace(inert.Inline(s))
}

func azureProperty(s string) string {
	return strings.NewReplacer("]", "%5D", ";", "%3B").Replace(azureData(s))
}
