package sources

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/files"
)

// Days are the days on which documents were last found.
type Days map[Edition]string

// Days are those of the documents that were found today, all words that were looked for.
func (r *Result) Days() Days {
	days := Days{}
	for _, f := range r.Sources {
		if f.found {
			days[Edition{f.URL, text(f.Dated), f.Title}] = r.AsOf
		}
	}
	return days
}

// With adds the earlier days of documents that facts still rest on.
func (d Days) With(earlier Days, documents []*Document) Days {
	all := maps.Clone(d)
	for _, document := range documents {
		if day, found := earlier[document.Edition]; found {
			all[document.Edition] = max(all[document.Edition], day)
		}
	}
	return all
}

const checksHead = "# The days on which these documents were last found to say what facts rest on, as\n" +
	"# residency-check sources --check --write wrote them. --policy reads them.\n"

var (
	checksPackage = regexp.MustCompile(`(?m)^package residency\.checks\.[a-z0-9_]+$`)
	notInName     = regexp.MustCompile(`[^a-z0-9]+`)
)

// WriteChecks is days as a policy that --policy reads, in a package named after its
// file.
func WriteChecks(file string, days Days) ([]byte, error) {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%spackage residency.checks.%s\n\nfound := [", checksHead, packageName(file))
	editions := slices.SortedFunc(maps.Keys(days), func(a, b Edition) int {
		return cmp.Or(cmp.Compare(a.URL, b.URL), cmp.Compare(a.Dated, b.Dated), cmp.Compare(a.Title, b.Title))
	})
	for _, e := range editions {
		line, err := foundOn{e.URL, orNull(e.Dated), e.Title, days[e]}.inRego()
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(&b, "\n\t%s,", line)
	}
	if len(editions) > 0 {
		b.WriteString("\n")
	}
	b.WriteString("]\n")
	return b.Bytes(), nil
}

// foundOn is a line of the list.
type foundOn struct {
	URL   string  `json:"url"`
	Dated *string `json:"dated"`
	Title string  `json:"title"`
	On    string  `json:"on"`
}

// inRego is the line as opa fmt writes it.
func (f foundOn) inRego() (string, error) {
	values := make([]any, 0, 4)
	for _, value := range []any{f.URL, f.Dated, f.Title, f.On} {
		var b strings.Builder
		encoder := json.NewEncoder(&b)
		encoder.SetEscapeHTML(false)
		if err := encoder.Encode(value); err != nil {
			return "", err
		}
		values = append(values, strings.TrimSuffix(b.String(), "\n"))
	}
	return fmt.Sprintf(`{"url": %s, "dated": %s, "title": %s, "on": %s}`, values...), nil
}

// packageName is the last part of the package of a file, after its name.
func packageName(file string) string {
	name := strings.ToLower(strings.TrimSuffix(filepath.Base(file), filepath.Ext(file)))
	name = strings.Trim(notInName.ReplaceAllString(name, "_"), "_")
	if name == "" || '0' <= name[0] && name[0] <= '9' || slices.Contains(keywords, name) {
		return strings.TrimSuffix("of_"+name, "_")
	}
	return name
}

// keywords are words of Rego, which are no name.
var keywords = []string{"as", "contains", "data", "default", "else", "every", "false", "if", "import", "in", "input", "not", "null", "package", "some", "true", "with"}

// EarlierDays are those in the file that is going to be written; none where it is not
// there. Another file is not written over.
func EarlierDays(file string) (Days, error) {
	if file == "" {
		return Days{}, nil
	}
	content, err := new(files.Register).Read(file, LargestFile)
	if errors.Is(err, fs.ErrNotExist) {
		_, err = os.Stat(filepath.Dir(file)) // rather now than after an hour
		return Days{}, files.Plain(err)
	}
	if err != nil {
		return nil, err
	}
	days, ours := readChecks(content)
	if !ours {
		return nil, errors.New("it is there already, and sources --check did not write it")
	}
	return days, nil
}

// readChecks are the days in a file that WriteChecks wrote; ok is false for another
// file.
func readChecks(content []byte) (days Days, ok bool) {
	rest, ours := strings.CutPrefix(string(content), checksHead)
	_, list, listed := strings.Cut(rest, "\nfound := ")
	if !ours || !listed || !checksPackage.MatchString(rest) {
		return nil, false
	}
	var all []foundOn
	if json.Unmarshal([]byte(trailingComma.ReplaceAllString(list, "$1]")), &all) != nil {
		return nil, false
	}
	days = Days{}
	for _, f := range all {
		days[Edition{f.URL, text(f.Dated), f.Title}] = f.On
	}
	return days, true
}

// trailingComma is what Rego has behind the last element, and JSON has not.
var trailingComma = regexp.MustCompile(`,(\n)\]\s*$`)
