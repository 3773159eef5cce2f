package main_test

import (
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// The hook of pre-commit takes tenant documents for such, other files of their
// kind not, and its arguments are some that the program has.
func TestPreCommitHook(t *testing.T) {
	t.Parallel()
	var hooks []struct {
		Entry, Files  string
		Args          []string
		PassFilenames *bool `yaml:"pass_filenames"`
	}
	if err := yaml.Unmarshal([]byte(read(t, repository(".pre-commit-hooks.yaml"))), &hooks); err != nil {
		t.Fatal(err)
	}
	taken := regexp.MustCompile(hooks[0].Files)
	for name, want := range map[string]bool{
		"tenant.yaml": true, "tenants/a.json": true, "infra/tenants/jp/b.yml": true, "tenant-jp.json": true,
		"waivers.yaml": false, ".residency-check.yaml": false, "tenants/README.md": false, "package.json": false,
	} {
		if taken.MatchString(name) != want {
			t.Errorf("%s: taken is %t", name, !want)
		}
	}
	document := filepath.Join(folderToCheck(t), "tenants", "a b.json")
	if !slices.Contains(hooks[0].Args, "--no-config") {
		t.Error("the hook reads the configuration of the checkout")
	}
	ended := run(t, append(hooks[0].Args, document)...)
	plan := filepath.Join(t.TempDir(), "plan.json")
	write(t, plan, read(t, repository("testdata/plans/storage-moved-away/plan.json")))
	if !regexp.MustCompile(hooks[1].Files).MatchString("infra/plan.json") || !slices.Contains(hooks[1].Args, "--no-config") {
		t.Errorf("the hook of plans takes %s with %s", hooks[1].Files, hooks[1].Args)
	}
	if ended := run(t, append(hooks[1].Args, plan)...); ended.status != 1 || !strings.Contains(ended.out, "VIOLATED") {
		t.Errorf("the hook of plans ends with %d: %s%s", ended.status, ended.out, ended.err)
	}
	waivers, folder := hooks[2], folderToCheck(t)
	write(t, filepath.Join(folder, "waivers.yaml"), "waivers: []\n")
	arguments := slices.Clone(waivers.Args)
	for i, argument := range arguments {
		argument = strings.Replace(argument, "=waivers.yaml", "="+filepath.Join(folder, "waivers.yaml"), 1)
		arguments[i] = strings.Replace(argument, "tenants", filepath.Join(folder, "tenants"), 1)
	}
	again := run(t, arguments...)
	if !regexp.MustCompile(waivers.Files).MatchString("security/waivers.yaml") || waivers.PassFilenames == nil || *waivers.PassFilenames ||
		again.status != 1 || !strings.Contains(again.out, "VIOLATED") {
		t.Errorf("the hook of waivers takes %s and ends with %d: %s%s", waivers.Files, again.status, again.out, again.err)
	}
	if hooks[0].Entry != "residency-check" || ended.status != 1 || !strings.Contains(ended.out, "VIOLATED") {
		t.Errorf("%s ends with %d: %s%s", hooks[0].Entry, ended.status, ended.out, ended.err)
	}
}
