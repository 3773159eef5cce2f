package pipeline

import (
	"encoding/xml"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// JUnit is the XML that CI systems show as a list of tests: a suite per
// tenant, a case per finding.
//
// A violation is a failure. Unknown is an error, not skipped: Jenkins, GitLab
// and Azure DevOps count failures and errors as tests that did not pass, but
// hide skipped ones behind a green summary, and unknown is never met. What is
// waived, known from a baseline, tolerated by --fail-on or not applicable is skipped,
// with the reason.
type JUnit struct {
	// Files gives each case the file and line where it is to be mended, from which GitLab
	// makes a link. Jenkins' xUnit plugin refuses a report whose cases have them
	// (https://github.com/jest-community/jest-junit/issues/74); the text says where, too.
	Files bool
}

// Elements and attributes as in junit-10.xsd of Jenkins' xUnit plugin, the
// strictest reader.
type (
	junitReport struct {
		XMLName  xml.Name      `xml:"testsuites"`
		Name     string        `xml:"name,attr"`
		Tests    int           `xml:"tests,attr"`
		Failures int           `xml:"failures,attr"`
		Errors   int           `xml:"errors,attr"`
		Suites   []*junitSuite `xml:"testsuite"`
	}
	junitSuite struct {
		Name       string          `xml:"name,attr"`
		Tests      int             `xml:"tests,attr"`
		Failures   int             `xml:"failures,attr"`
		Errors     int             `xml:"errors,attr"`
		Skipped    int             `xml:"skipped,attr"`
		File       string          `xml:"file,attr,omitempty"`
		Properties []junitProperty `xml:"properties>property"`
		Cases      []junitCase     `xml:"testcase"`
	}
	junitProperty struct {
		Name  string `xml:"name,attr"`
		Value string `xml:"value,attr"`
	}
	junitCase struct {
		Class   string       `xml:"classname,attr"`
		Name    string       `xml:"name,attr"`
		File    string       `xml:"file,attr,omitempty"`
		Line    int          `xml:"line,attr,omitempty"`
		Skipped *junitReason `xml:"skipped"`
		Error   *junitReason `xml:"error"`
		Failure *junitReason `xml:"failure"`
		Out     string       `xml:"system-out,omitempty"`
	}
	// junitReason says the same twice: Jenkins and Azure DevOps show the
	// message, GitLab the content.
	junitReason struct {
		Type    string `xml:"type,attr"`
		Message string `xml:"message,attr"`
		Content string `xml:",cdata"`
	}
)

// Render writes r as a suite per tenant.
func (j JUnit) Render(w io.Writer, r *residency.Report) error {
	shown, names := wording.Cleaned(r), wording.TenantNames(r)
	out := junitReport{Name: "residency-check"}
	if len(r.Errors) > 0 {
		out.add(j.errorSuite(shown))
	}
	for i := range r.Tenants {
		out.add(j.tenantSuite(shown, &shown.Tenants[i], &r.Tenants[i], names[i]))
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", "  ")
	if err := e.Encode(out); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// add takes in a suite, and counts its cases.
func (j *junitReport) add(s *junitSuite) {
	s.Tests = len(s.Cases)
	for _, c := range s.Cases {
		switch {
		case c.Failure != nil:
			s.Failures++
		case c.Error != nil:
			s.Errors++
		case c.Skipped != nil:
			s.Skipped++
		}
	}
	j.Suites = append(j.Suites, s)
	j.Tests += s.Tests
	j.Failures += s.Failures
	j.Errors += s.Errors
}

// errorSuite makes a case of each error in the input, so that a run without a
// verdict is never green.
func (j JUnit) errorSuite(r *residency.Report) *junitSuite {
	s := &junitSuite{Name: wording.NoVerdict, Properties: runProperties(r)}
	for i, e := range r.Errors {
		message := wording.Location(e.File, e.Line, e.Column) + strings.TrimPrefix(e.Path+": "+e.Message, ": ")
		c := junitCase{Class: wording.NoVerdict, Name: "error " + strconv.Itoa(i+1), Error: &junitReason{"error", message, message}}
		c.point(j.Files, e.File, &residency.Position{Line: e.Line})
		s.Cases = append(s.Cases, c)
	}
	return s
}

// tenantSuite takes texts from shown, and whole ids from raw.
func (j JUnit) tenantSuite(r *residency.Report, shown, raw *residency.Tenant, name string) *junitSuite {
	s := &junitSuite{Name: name, File: wording.Whole(raw.File), Properties: append(runProperties(r),
		junitProperty{"country", shown.Country},
		junitProperty{"document", strconv.Itoa(raw.Document + 1)},
		junitProperty{"verdict", string(shown.Verdict)})}
	for _, n := range shown.Notes {
		s.Properties = append(s.Properties, junitProperty{"note", n.Code + ": " + wording.NoteText(n)})
	}
	for i := range shown.Findings {
		f := &raw.Findings[i]
		c := junitCase{
			// GitLab ignores a second case of the same class and name, in
			// whichever suite: so the class begins with the tenant. Jenkins
			// shows what is before the last dot as a package.
			Class: name + "." + wording.Whole(f.Requirement.ID),
			Name:  wording.Whole(wording.Used(f) + "/" + string(f.Activity)),
		}
		c.judge(shown, &shown.Findings[i])
		c.point(j.Files, raw.File, wording.Place(f))
		s.Cases = append(s.Cases, c)
	}
	for _, n := range failingNotes(shown) {
		said := wording.NoteText(n)
		s.Cases = append(s.Cases, junitCase{Class: name, Name: n.Code, Error: &junitReason{n.Code, said, said}})
	}
	return s
}

// point says where the case is to be mended.
func (c *junitCase) point(asked bool, file string, at *residency.Position) {
	if !asked {
		return
	}
	if at != nil && at.File != "" {
		file = at.File
	}
	c.File = wording.Whole(file)
	if at != nil {
		c.Line = at.Line
	}
}

// judge fills in how a case went: nothing for a finding that is met.
func (c *junitCase) judge(t *residency.Tenant, f *residency.Finding) {
	standing := f.Standing()
	if f.Verdict == residency.Met && standing == residency.Failing {
		said := wording.InPartOnly(f)
		c.Error = &junitReason{"met in part", said, said}
		return
	}
	if f.Verdict == residency.Met && f.Waiver == nil {
		c.Out = wording.Partly(f)
		return
	}
	reason := &junitReason{Type: string(f.Verdict), Message: wording.Sentence(f)}
	lines := append(append([]string{reason.Message}, wording.Reasons(f)...), wording.Position(t, f)...)
	if step := wording.NextStep(f, wording.AsIs); step != "" {
		lines = append(lines, "next: "+step)
	}
	if question := wording.Question(f); question != "" {
		lines = append(lines, question)
	}
	switch {
	case standing == residency.Accepted:
		reason.Type, reason.Message = "waived", wording.AcceptedBy(f)
		lines = append([]string{reason.Message}, lines...)
		c.Skipped = reason
	case standing == residency.InBaseline:
		reason.Type, reason.Message = "known", wording.KnownWord+": "+reason.Message
		lines[0] = reason.Message
		c.Skipped = reason
	case standing == residency.Tolerated:
		reason.Type, reason.Message = "tolerated", wording.ToleratedWord+": "+reason.Message
		lines[0] = reason.Message
		c.Skipped = reason
	case f.Verdict == residency.NotApplicable:
		reason.Message = notApplicable(f)
		lines[0] = reason.Message
		c.Skipped = reason
	case f.Verdict == residency.Violated:
		c.Failure = reason
	default:
		reason.Type = "unknown: " + wording.Cause(f)
		c.Error = reason
	}
	reason.Content = strings.Join(lines, "\n")
}

func notApplicable(f *residency.Finding) string {
	return fmt.Sprintf("not applicable: the documents say that %s holds no such data for %s", wording.Used(f), wording.ActivityWord(f.Activity))
}

// runProperties is what decided.
func runProperties(r *residency.Report) []junitProperty {
	properties := []junitProperty{{"as_of", r.AsOf}, {"policies", r.Policy.Label()}}
	for _, line := range wording.Weaker(r) {
		properties = append(properties, junitProperty{wording.WeakenedGate, line})
	}
	return properties
}
