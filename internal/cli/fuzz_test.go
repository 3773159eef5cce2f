package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/pflag"

	"github.com/residency-check/residency-check/internal/files"
)

// FuzzConfiguration: any configuration gives settings, or mistakes within the file, and
// names no file above its folder.
func FuzzConfiguration(f *testing.F) {
	for _, seed := range []string{
		"fail-on: violated\noutput: [text, json=out.json]\n", "waivers: ../../waivers.yaml\n", "output: &a [sarif=x]\nwaivers: *a\n",
		"policy:\n  - contoso\nquiet: true\n", "# nothing\n", "a: b\n---\nc: d\n", "output: []\n", "fail-on: !!binary aGk=\n",
	} {
		f.Add([]byte(seed))
	}
	folder := f.TempDir()
	f.Fuzz(func(t *testing.T, content []byte) {
		path := filepath.Join(folder, configName)
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		var flags []*pflag.Flag
		Command().Flags().VisitAll(func(flag *pflag.Flag) { flags = append(flags, flag) })
		var s streams
		s.Files = new(files.Register)
		settings, mistakes := readConfig(s, path, folder, flags)
		lines := strings.Count(string(content), "\n") + strings.Count(string(content), "\r") + 1
		for _, m := range mistakes {
			if m.Line < 0 || m.Line > lines || m.Message == "" {
				t.Errorf("%d lines: %v", lines, m)
			}
		}
		if len(mistakes) > 0 {
			return
		}
		for _, set := range settings {
			if len(set.values) == 0 || set.line < 1 || set.line > lines {
				t.Errorf("%d lines: %+v", lines, set)
			}
		}
	})
}
