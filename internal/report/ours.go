package report

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/residency-check/residency-check/internal/report/oscal"
	"github.com/residency-check/residency-check/internal/report/wording"
)

// IsOurs tells a report or a diff of this program, in whichever format, from every
// other file. It is asked before a file is written over that nobody named, so it
// looks at the whole of it, and errs towards no.
func IsOurs(content io.Reader) bool {
	in := bufio.NewReaderSize(content, 64<<10)
	head, err := in.Peek(32 << 10)
	if err != nil && !errors.Is(err, io.EOF) {
		return false
	}
	head = bytes.TrimPrefix(head, []byte("\ufeff"))
	switch trimmed := bytes.TrimLeft(head, " \t\r\n"); {
	case bytes.HasPrefix(trimmed, []byte("{")), bytes.HasPrefix(trimmed, []byte("[")):
		return isOurJSON(in)
	case ourHead().Match(head):
		return true
	}
	return isOurText(in)
}

// ourHead is how the formats begin that say at once whose they are.
var ourHead = wording.OnDemand(`^(?:` + strings.Join([]string{
	`<\?xml [^\n]*\?>\n<testsuites name="residency-check" `,
	`TAP version 1[34]\n1\.\.[0-9]+\n# as of [^\n]*, by policies sha256:`,
	`kind,tenant,country,file,document,line,column,`,
	`## (?:✗ |✓ |\? )?(?:Violated|Unknown|Met|No verdict)\b`,
	`<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; ` +
		`img-src &#39;none&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;; style-src &#39;`,
}, "|") + `)`)

// isOurJSON says whether every value is a report, a line each in a stream, or the one
// value what another format of ours makes.
func isOurJSON(in io.Reader) bool {
	values := jsontext.NewDecoder(in)
	n := 0
	for ; ; n++ {
		switch kind := values.PeekKind(); kind {
		case '{':
			if !isOurObject(values) {
				return false
			}
		case '[':
			if !isOurList(values) {
				return false
			}
		default:
			_, err := values.ReadToken()
			return errors.Is(err, io.EOF) && n > 0
		}
	}
}

// ourObjects are the objects that our formats write, by a member that tells them, with
// what has to be in that member, and the members that each of them surely has besides.
var ourObjects = map[string]struct {
	said string
	has  []string
}{
	"report_version":     {has: []string{"as_of", "policy", "verdict", "summary", "errors", "tenants"}},
	"open":               {has: []string{"file", "name", "verdict", "summary"}},
	"errors":             {said: `"message":`, has: []string{"file", "name", "verdict"}},
	"inventory_version":  {has: []string{"as_of", "policy", "tenants"}},
	"diff_version":       {has: []string{"old", "new", "fails", "summary"}},
	"runs":               {said: `"name": "residency-check"`, has: []string{"$schema", "version"}},
	"assessment-results": {said: oscal.Namespace},
}

func isOurObject(values *jsontext.Decoder) bool {
	if _, err := values.ReadToken(); err != nil {
		return false
	}
	members := map[string]bool{}
	kind := ""
	for values.PeekKind() == '"' {
		name, err := values.ReadToken()
		if err != nil {
			return false
		}
		member := name.String()
		if member == "tenant" || member == "requirements" || member == "features" || member == "waivers" {
			return false // a document, whatever else it holds
		}
		members[member] = true
		value, err := values.ReadValue()
		if err != nil {
			return false
		}
		if object, known := ourObjects[member]; known && kind == "" && bytes.Contains(value, []byte(object.said)) {
			kind = member
		}
	}
	if _, err := values.ReadToken(); err != nil || kind == "" {
		return false
	}
	return !slices.ContainsFunc(ourObjects[kind].has, func(name string) bool { return !members[name] })
}

// isOurList says whether a list is what GitLab reads: an empty one, or our issues.
func isOurList(values *jsontext.Decoder) bool {
	list, err := values.ReadValue()
	if err != nil {
		return false
	}
	elements := bytes.Count(list, []byte(`"check_name"`))
	return len(bytes.TrimSpace(list)) == len("[]") || elements > 0 && elements == bytes.Count(list, []byte(`"fingerprint"`))
}

var (
	// ourHeadline begins the text report, and ourClosing ends it.
	ourHeadline = wording.OnDemand(`^(?:(?:✗ VIOLATED|\? UNKNOWN|✓ MET)  .* \([A-Z]{2}\)  |✗ No verdict: [0-9]+ errors?\.|No tenant was checked\.)`)
	// ourCommand is a line for GitHub or Azure DevOps, and ourConclusion what ends
	// those formats.
	ourCommand = wording.OnDemand(`^(?:::(?:error|warning|notice) |##vso\[task\.logissue )`)
	// ourRemainder is what may follow that.
	ourRemainder  = wording.OnDemand(`^(?:::notice title=)?Not everything is annotated:`)
	ourClosing    = wording.OnDemand(`^As of [0-9]{4}-[0-9]{2}-[0-9]{2}, by policies sha256:`)
	ourConclusion = wording.OnDemand(`^(?:Violated|Unknown|Met|No verdict): .*, in [0-9]+ tenants?$`)
)

// isOurText tells the formats that are lines: by how they begin, or, where a list of
// errors comes first, by what follows it.
func isOurText(in io.Reader) bool {
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<20)
	var first, last string
	commands, n := 0, 0
	broken, closed := false, false // there is a line that says so
	for lines.Scan() {
		line := lines.Text()
		if strings.TrimSpace(line) == "" || ourRemainder().MatchString(line) {
			continue
		}
		if n++; n == 1 {
			first = line
		}
		if ourCommand().MatchString(line) {
			commands++
		}
		broken = broken || strings.HasPrefix(line, "✗ No verdict: ")
		closed = closed || broken && ourClosing().MatchString(line)
		if !strings.HasPrefix(line, "! "+wording.WeakerGate) {
			last = line
		}
	}
	switch {
	case lines.Err() != nil || n == 0:
		return false
	case ourConclusion().MatchString(last):
		return commands == n-1
	}
	return ourHeadline().MatchString(first) || closed || strings.HasPrefix(last, "✗ No verdict: ")
}
