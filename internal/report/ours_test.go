package report

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/report/reporttest"
	"github.com/residency-check/residency-check/internal/report/saved"
)

func TestEveryFormatIsRecognised(t *testing.T) {
	t.Parallel()
	for name, r := range reporttest.Reports(t) {
		for _, format := range Formats() {
			for _, options := range []Options{{}, {Look: Look{Width: 200, Verbose: true}}} {
				if written := render(t, format, options, r); !IsOurs(strings.NewReader(written)) {
					t.Errorf("%s as %s is not recognised: %.200s", name, format, written)
				}
			}
		}
		var lines strings.Builder
		for range 2 {
			line, err := saved.Line(r)
			if err != nil {
				t.Fatal(err)
			}
			lines.WriteString(strings.Join(line, ""))
		}
		if !IsOurs(strings.NewReader(lines.String())) {
			t.Errorf("the stream of %s is not recognised", name)
		}
	}
}

func TestOtherFilesAreNotRecognised(t *testing.T) {
	t.Parallel()
	documents, err := filepath.Glob(filepath.Join("..", "..", "testdata", "tenants", "*"))
	if err != nil || len(documents) == 0 {
		t.Fatalf("no documents: %v", err)
	}
	for _, path := range append(documents, "../../README.md", "../../go.mod", "../../action.yml", "ours.go", "html/page.gohtml") {
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if IsOurs(bytes.NewReader(content)) {
			t.Errorf("%s is taken for a report", path)
		}
	}
	for name, text := range map[string]string{
		"nothing":                             "",
		"blanks":                              " \n\n",
		"a document with a report's version":  `{"report_version": 1, "tenant": {}, "requirements": []}`,
		"anything with a report's version":    `{"report_version": 2, "as_of": "2026-11-25", "name": "accounts"}`,
		"anything with a diff's version":      `{"diff_version": 1, "old": "a", "new": "b"}`,
		"a report and a document":             `{"report_version": 1}` + "\n" + `{"tenant": {}, "features": []}`,
		"a broken report":                     `{"report_version": 1, "tenants": [`,
		"SARIF of another tool":               `{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "eslint"}}}]}`,
		"OSCAL of another tool":               `{"assessment-results": {"uuid": "x"}}`,
		"a list of documents":                 `[{"tenant": {}}]`,
		"code quality and something else":     `[{"check_name": "a", "fingerprint": "b"}, {"check_name": "c"}]`,
		"a document as a comment of Markdown": "# ✗ Violated: T\ntenant: {name: T}\n",
		"JUnit of another tool":               "<?xml version=\"1.0\"?>\n<testsuites name=\"jest\">",
		"a shell script with commands":        "::error file=a::b\nrm -rf /\n",
		"another page":                        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n</head>",
		"notes that quote a report":           "Yesterday:\n✗ No verdict: 1 error.\nToday all is well.\n",
		"other TAP":                           "TAP version 13\n1..2\nok 1\n",
	} {
		if IsOurs(strings.NewReader(text)) {
			t.Errorf("%s is taken for a report", name)
		}
	}
}
