package pipeline

import (
	"crypto/sha256"
	"fmt"
	"io"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// GitLab is a Code Quality report:
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.
// What is waived is in it as "info": left out, a merge request would show the
// day of its waiver as the day on which it was fixed. So is what --fail-on tolerates.
type GitLab struct{}

type gitlabIssue struct {
	Description string         `json:"description"`
	CheckName   string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Content     *gitlabContent `json:"content,omitzero"` // what a description of one line has no room for
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string      `json:"path"`
	Lines gitlabLines `json:"lines"`
}

type gitlabContent struct {
	Body string `json:"body"`
}

type gitlabLines struct {
	Begin int `json:"begin"`
}

// Render writes r as one list of issues.
func (GitLab) Render(w io.Writer, r *residency.Report) error {
	out := []gitlabIssue{}
	seen := map[string]int{}
	for _, is := range issues(r) {
		id := wording.Key(is.file, is.identity)
		seen[id]++
		if n := seen[id]; n > 1 { // GitLab drops all but one of a fingerprint
			id = wording.Key(id, fmt.Sprint(n))
		}
		path := is.file
		if path == "" {
			path = "." // the field may not be empty
		}
		description, body, _ := strings.Cut(is.message, "\n") // GitLab shows one line
		var content *gitlabContent
		if body != "" {
			content = &gitlabContent{body}
		}
		out = append(out, gitlabIssue{
			Description: description,
			Content:     content,
			CheckName:   is.rule,
			Fingerprint: fmt.Sprintf("%x", sha256.Sum256([]byte(id))),
			Severity:    gitlabSeverity(is),
			Location:    gitlabLocation{path, gitlabLines{max(is.line, 1)}},
		})
	}
	if err := json.MarshalWrite(w, out, jsontext.WithIndent("  "), jsontext.EscapeForJS(true), jsontext.AllowInvalidUTF8(true)); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// gitlabSeverities are GitLab's own, least first.
var gitlabSeverities = []string{"info", "minor", "major", "critical", "blocker"}

// gitlabSeverity is one step above the requirement's severity for what is
// violated, and the severity itself for what is unknown: a critical violation
// and an error in the input are blockers, an unknown of low severity is info.
func gitlabSeverity(is issue) string {
	step := 0
	switch is.level {
	case fault:
		return "blocker"
	case accepted, tolerated, remark, alert:
		return "info"
	case broken:
		step = 1
	}
	for i, s := range residency.Severities() {
		if s == is.severity {
			return gitlabSeverities[i+step]
		}
	}
	return gitlabSeverities[2+step] // as residency.High, which is what a requirement is that says nothing
}
