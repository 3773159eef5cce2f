package main_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestSecurityNamesTestsThatExist: each line of the threat model rests on tests, and
// none of these has been renamed or lost.
func TestSecurityNamesTestsThatExist(t *testing.T) {
	text, err := os.ReadFile("../../.github/SECURITY.md")
	if err != nil {
		t.Fatal(err)
	}
	known := testsOfTheModule(t)
	named := regexp.MustCompile("`((?:Test|Fuzz)[A-Za-z0-9]+|script [a-z_]+)`")
	lines := 0
	for line := range strings.Lines(string(text)) {
		if !strings.HasPrefix(line, "| ") || strings.HasPrefix(line, "| ---") || strings.HasPrefix(line, "| hostile") {
			continue
		}
		lines++
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		tests := named.FindAllStringSubmatch(cells[len(cells)-1], -1)
		if len(cells) != 3 || len(tests) == 0 {
			t.Errorf("no test is named in: %s", line)
		}
		for _, test := range tests {
			if !known[test[1]] {
				t.Errorf("there is no %s, named in: %s", test[1], line)
			}
		}
	}
	if lines < 10 {
		t.Errorf("only %d lines of a threat model", lines)
	}
}

// testsOfTheModule are the names of all tests and scripts.
func testsOfTheModule(t *testing.T) map[string]bool {
	t.Helper()
	known := map[string]bool{}
	err := filepath.WalkDir("../..", func(path string, entry fs.DirEntry, err error) error {
		if script, is := strings.CutSuffix(entry.Name(), ".txtar"); is && filepath.Base(filepath.Dir(path)) == "script" {
			known["script "+script] = true
		}
		if err != nil || !strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, declared := range file.Decls {
			if function, is := declared.(*ast.FuncDecl); is {
				known[function.Name.Name] = true
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return known
}

// TestTheEnvironmentChangesNoAnswer sets what other programs obey.
func TestTheEnvironmentChangesNoAnswer(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "tenant.json", hostileDocument("harmless"))
	run := func() string {
		return said("tenant.json", "-v") + said("-o", "json", "tenant.json") + said("--stream", "tenant.json")
	}
	before := run()
	for name, value := range map[string]string{
		"NO_COLOR": "1", "TERM": "xterm", "COLUMNS": "20", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati",
		"HOME": "/nowhere", "XDG_CONFIG_HOME": "/nowhere", "CI": "true", "GITHUB_ACTIONS": "true", "GITHUB_OUTPUT": "out", "TF_BUILD": "True", "GITLAB_CI": "true",
		"RESIDENCY_CHECK_FAIL_ON": "never", "RESIDENCY_CHECK_CONFIG": "x.yaml", "OPA_CAPABILITIES": "x", "HTTPS_PROXY": "http://127.0.0.1:9", "FAIL_ON": "never",
	} {
		t.Setenv(name, value)
	}
	if after := run(); after != before {
		t.Errorf("before\n%s\nafter\n%s", before, after)
	}
	if entries, err := os.ReadDir("."); err != nil || len(entries) != 1 {
		t.Errorf("files were written: %v %v", entries, err)
	}
}
