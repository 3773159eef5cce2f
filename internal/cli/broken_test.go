package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/residency-check/residency-check/internal/files"
)

var errDisk = errors.New("no space left on device")

const brokenTenant = `{"tenant": {"name": "Contoso", "country": "JP"}, "features": ["entra.mfa"],
	"requirements": [{"id": "R", "storage": ["JP"]}]}
`

// writers are the commands that write files, each with what lies in its folder before.
var writers = map[string]struct {
	args    []string
	before  map[string]string
	summary bool // of a job of GitHub Actions, which is added to
}{
	"a new report":          {args: []string{"--no-config", "-o", "json=out.json", "tenant.json"}},
	"a report over another": {args: []string{"--no-config", "-o", "json=out.json", "tenant.json"}, before: map[string]string{"out.json": "{}\n"}},
	"two reports":           {args: []string{"--no-config", "-o", "json=out.json", "-o", "html=out.html", "tenant.json"}},
	"configured":            {args: []string{"tenant.json"}, before: map[string]string{".residency-check.yaml": "output: [json=out.json]\n"}},
	"a step summary":        {args: []string{"--no-config", "-o", "markdown=summary.md", "tenant.json"}, before: map[string]string{"summary.md": "before\n"}, summary: true},
	"a stream":              {args: []string{"--no-config", "--stream", "-o", "json=out.ndjson", "tenant.json"}, before: map[string]string{"out.ndjson": "before\n"}},
	"init":                  {args: []string{"init", "--no-config", "--name", "Contoso", "--country", "JP", "--feature", "entra.mfa", "--profile", "japan-only", "-o", "new.yaml"}},
	"waive":                 {args: []string{"waive", "--no-config", "R/entra.mfa/storage", "tenant.json", "--reason", "x", "--approved-by", "y", "--expires", "90d"}},
	"waive into a new file": {args: []string{"waive", "--no-config", "R/entra.mfa/storage", "tenant.json", "--reason", "x", "--approved-by", "y", "--expires", "90d", "--in", "waivers.yaml"}},
	"bundle":                {args: []string{"bundle", "--no-config", "-o", "bundle.tar.gz"}},
	"new-feature":           {args: []string{"new-feature", "acme.backup", "."}},
}

// Each step of reading and writing fails in turn. Then nothing is half-written and
// nothing lost, the exit status says that something is wrong, and no other file stays.
func TestWhatABrokenDiskLeaves(t *testing.T) {
	t.Cleanup(func() { files.Broken = nil })
	for _, name := range slices.Sorted(maps.Keys(writers)) {
		t.Run(name, func(t *testing.T) {
			var steps []string
			before, after, status := runBroken(t, name, func(step, path string) error {
				steps = append(steps, step+" "+filepath.Base(path))
				return nil
			})
			if status == exitNoAnswer || maps.Equal(before, after) {
				t.Fatalf("without a fault: exit status %d, and the files %v", status, slices.Sorted(maps.Keys(after)))
			}
			for i, step := range steps {
				n := -1
				_, left, status := runBroken(t, name, func(string, string) error {
					if n++; n == i {
						return errDisk
					}
					return nil
				})
				verdict := survived(before, after, left, step, status)
				t.Logf("%-24s %-24s exit status %d: %s", name, step, status, verdict)
				if strings.Contains(verdict, "LOST") {
					t.Errorf("%s: where %s fails: %s", name, step, verdict)
				}
			}
		})
	}
}

// survived says what a fault left of a folder.
func survived(before, after, left map[string]string, step string, status int) string {
	for name, content := range left {
		_, wanted := after[name]
		removal := strings.HasPrefix(step, "remove ")
		switch {
		case !wanted && !removal:
			return "LOST: leaves " + name
		case wanted && content != before[name] && content != after[name] && !tells(name, content, step):
			return fmt.Sprintf("LOST: %s is half-written: %.60q", name, content)
		}
	}
	for name, content := range before {
		if left[name] != content && left[name] != after[name] && !tells(name, left[name], step) {
			return "LOST: " + name + " is gone"
		}
	}
	if status != exitNoAnswer && !maps.Equal(left, after) {
		return "LOST: not everything is written, and nothing tells"
	}
	if maps.Equal(left, before) {
		return "as it was"
	}
	return "what is written is whole"
}

// tells says whether a file is a whole report on a document that could not be read.
func tells(name, content, step string) bool {
	if step != "open tenant.json" || !strings.Contains(content, errDisk.Error()) {
		return false
	}
	switch filepath.Ext(name) {
	case ".json", ".ndjson":
		return json.Valid([]byte(content)) && strings.HasSuffix(content, "\n")
	case ".html":
		return strings.HasSuffix(content, "</html>\n")
	}
	return strings.HasPrefix(content, "before\n") && strings.HasSuffix(content, "\n")
}

// runBroken runs a command in a new folder, and returns what lies there before and
// after it.
func runBroken(t *testing.T, name string, fault func(step, path string) error) (before, after map[string]string, status int) {
	t.Helper()
	writer := writers[name]
	folder := t.TempDir()
	t.Chdir(folder)
	all := map[string]string{"tenant.json": brokenTenant}
	maps.Copy(all, writer.before)
	for file, content := range all {
		if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if t.Setenv("GITHUB_STEP_SUMMARY", ""); writer.summary {
		t.Setenv("GITHUB_STEP_SUMMARY", filepath.Join(folder, "summary.md"))
	}
	files.Broken = fault
	var out, errors bytes.Buffer
	day := func() time.Time { return time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC) }
	status = Run(context.Background(), writer.args, strings.NewReader(""), &out, &errors, day)
	files.Broken = nil
	if status == exitNoAnswer && errors.Len() == 0 {
		t.Errorf("exit status %d without a word", status)
	}
	t.Log(errors.String())
	return all, folderContent(t, folder), status
}

func folderContent(t *testing.T, folder string) map[string]string {
	t.Helper()
	content := map[string]string{}
	err := filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		name, err := filepath.Rel(folder, path)
		if err != nil {
			return err
		}
		text, err := os.ReadFile(path)
		content[filepath.ToSlash(name)] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// Lines of a stream that are finished when the disk is full are kept, and the status
// says that there are more.
func TestStreamKeepsWhatIsFinished(t *testing.T) {
	t.Cleanup(func() { files.Broken = nil })
	name := filepath.Join(t.TempDir(), "out.ndjson")
	k, err := openSink(streams{}, name)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := k.WriteString("{\"a\": 1}\n{\"b\": "); err != nil {
		t.Fatal(err)
	}
	if err := k.Flush(); err != nil {
		t.Fatal(err)
	}
	files.Broken = func(step, _ string) error {
		if step == "write" {
			return errDisk
		}
		return nil
	}
	if _, err := k.WriteString("2}\n"); err != nil {
		t.Fatal(err)
	}
	if err := k.close(); !errors.Is(err, errDisk) {
		t.Errorf("got %v, want %v", err, errDisk)
	}
	if content, err := os.ReadFile(name); err != nil || string(content) != "{\"a\": 1}\n" {
		t.Errorf("got %q, %v", content, err)
	}
}

// A folder that cannot be read is called by its own name, wherever it lies.
func TestUnreadableFoldersAreNamed(t *testing.T) {
	t.Cleanup(func() { files.Broken = nil })
	t.Chdir(t.TempDir())
	if err := os.MkdirAll("all/locked", 0o755); err != nil {
		t.Fatal(err)
	}
	for _, file := range []string{"all/tenant.json", "tenant.json"} {
		if err := os.WriteFile(file, []byte(brokenTenant), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	files.Broken = func(step, path string) error {
		if step == "list" && filepath.Base(path) == "locked" {
			return os.ErrPermission
		}
		return nil
	}
	for _, args := range [][]string{{"all"}, {"--policy", "all", "tenant.json"}, {"--found", "all", "tenant.json"}, {"a*"}} {
		var out, errors bytes.Buffer
		status := Run(context.Background(), append(args, "--no-config"), strings.NewReader(""), &out, &errors, time.Now)
		if status != exitNoAnswer || !strings.Contains(errors.String(), "all/locked: permission denied\n") || strings.Contains(errors.String(), "all: ") {
			t.Errorf("%v: exit status %d, %s", args, status, errors.String())
		}
	}
}
