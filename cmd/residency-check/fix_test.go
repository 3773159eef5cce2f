package main_test

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/cli"
)

// toFix is a document that a patch mends.
const toFix = `tenant: {name: A, country: BR}
features:
  - id: azure.storage
    options: {region: brazilsouth, redundancy: GRS}
requirements:
  - {id: BR, storage: [BR]}
`

// fix runs the command in the present folder.
func fix(t *testing.T, args ...string) (status int, patch []byte, said string) {
	t.Helper()
	var out, err bytes.Buffer
	status = cli.Run(context.Background(), append([]string{"fix"}, args...), strings.NewReader(toFix), &out, &err, noon(home))
	return status, out.Bytes(), err.String()
}

// TestGitAppliesAPatchToItsFileAndNoOther gives the real git patches of files whose
// names mean something to it, beside files that a careless reading would hit.
func TestGitAppliesAPatchToItsFileAndNoOther(t *testing.T) {
	for _, name := range []string{
		"plain.yaml", "with blank.yaml", "a\tb.yaml", "a\nb.yaml", `quote".yaml`, `back\slash.yaml`, `a\tb.yaml`, "日本é.yaml", "a\xffb.yaml",
		"-dash.yaml", "trailing .yaml", "x\x07\x7f.yaml", "deep/er/a\tb.yaml", "a\t2026-01-01 00:00:00.yaml", "##vso[x].yaml", "\u202egnp.yaml",
	} {
		t.Run(name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			decoys := []string{"a", "b", "a.yaml", "tb.yaml", "with", filepath.Base(name) + ".orig", "deep/er/a"}
			for _, file := range append(decoys, name) {
				if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(file, []byte(toFix), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			argument := "./" + name
			status, patch, said := fix(t, argument)
			if status != 0 || len(patch) == 0 {
				t.Fatalf("status %d, patch %q: %s", status, patch, said)
			}
			if bytes.ContainsFunc(bytes.ReplaceAll(patch, []byte("\t\n"), nil), func(r rune) bool { return r != '\n' && (r < ' ' || r > '~') }) {
				t.Errorf("not plain: %q", patch)
			}
			apply := exec.CommandContext(t.Context(), "git", "apply", "-")
			apply.Stdin = bytes.NewReader(patch)
			if out, err := apply.CombinedOutput(); err != nil {
				t.Fatalf("git apply: %v: %s\n%s", err, out, patch)
			}
			if text, _ := os.ReadFile(name); !strings.Contains(string(text), "redundancy: LRS") {
				t.Errorf("not mended: %s", text)
			}
			for _, decoy := range decoys {
				if text, _ := os.ReadFile(decoy); string(text) != toFix {
					t.Errorf("%q was changed, too", decoy)
				}
			}
		})
	}
}

// TestFixRefusesNamesThatAPatchCannotHold: where it is applied, they would name
// another file or none.
func TestFixRefusesNamesThatAPatchCannotHold(t *testing.T) {
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "tenant.yaml"), []byte(toFix), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(folder, "below"), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Chdir(filepath.Join(folder, "below"))
	for _, name := range []string{"../tenant.yaml", "./../tenant.yaml", "../below/../tenant.yaml", filepath.Join(folder, "tenant.yaml"), "-"} {
		status, patch, said := fix(t, name)
		if status != 2 || len(patch) > 0 || !strings.Contains(said, "give") || !strings.Contains(said, "-o json-patch") {
			t.Errorf("%s: status %d, patch %q: %s", name, status, patch, said)
		}
		if status, patch, said := fix(t, "-o", "json-patch", name); status != 0 || !bytes.Contains(patch, []byte(`"LRS"`)) {
			t.Errorf("%s: -o json-patch: status %d, %q: %s", name, status, patch, said)
		}
	}
}

// TestFixShowsNoCommandOfADocument: a patch must hold the bytes of its file, and may
// land in a log.
func TestFixShowsNoCommandOfADocument(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, remark := range []string{"##vso[task.complete]", "##[group]x", "\u202egnp", "x\n::error::y"} {
		text := strings.Replace(toFix, "features:", "# "+strings.ReplaceAll(remark, "\n", "\n# ")+"\nfeatures:", 1)
		if strings.Contains(remark, "\n") {
			text = strings.Replace(toFix, "{name: A,", "{name: \"a\n\n  ::error::y\",", 1)
		}
		if err := os.WriteFile("tenant.yaml", []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		status, patch, said := fix(t, "tenant.yaml")
		if status != 2 || len(patch) > 0 || !strings.Contains(said, "tenant.yaml: ") || !strings.Contains(said, "-o json-patch") || strings.Contains(said, remark) {
			t.Errorf("%q: status %d, patch %q: %s", remark, status, patch, said)
		}
	}
}
