package policies_test

import (
	"io/fs"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/policies"
)

// What a policy author's linter is told beside the policies is no part of them, and
// nothing is switched off without a reason.
func TestRegalConfiguration(t *testing.T) {
	t.Parallel()
	err := fs.WalkDir(policies.FS, ".", func(name string, _ fs.DirEntry, err error) error {
		if strings.Contains(name, "/.") || strings.HasPrefix(name, ".") && name != "." {
			t.Errorf("%s is embedded", name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(".regal/config.yaml")
	if err != nil {
		t.Fatal(err)
	}
	// The rules of each category, with what is said of them.
	rules := regexp.MustCompile(`(?m)^ {4}[a-z-]+:\n(?: {6}.*\n)+`).FindAllString(string(text), -1)
	if len(rules) < 10 {
		t.Fatalf("%d rules", len(rules))
	}
	for _, rule := range rules {
		if !strings.Contains(rule, "# ") {
			t.Errorf("no reason is given:\n%s", rule)
		}
	}
}
