package main_test

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// Where cosign is at hand the checksums are those that the workflow of releases has
// signed, for the very release that was asked for, or nothing is installed.
func TestInstallerVerifiesTheSignature(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("the script needs a shell")
	}
	releases, _ := localRelease(t)
	install := func(t *testing.T, cosign string, environment ...string) (folder, said string, err error) {
		folder = t.TempDir()
		if cosign != "" {
			write(t, filepath.Join(folder, "bin", "cosign"), "#!/bin/sh\nprintf '%s\\n' \"$@\" >"+folder+"/asked\n"+cosign)
			if err := os.Chmod(filepath.Join(folder, "bin", "cosign"), 0o700); err != nil { //nolint:gosec // a program
				t.Fatal(err)
			}
		}
		arguments := append(environment, "sh", repository(".github/action/install.sh"), "v1.2.3", filepath.Join(folder, "installed"))
		said, err = shell(t, folder, releases, "env", arguments...)
		return folder, said, err
	}
	for name, c := range map[string]struct {
		cosign, wants string
		environment   []string
		installed     bool
	}{
		"signed":                 {cosign: "exit 0", installed: true},
		"not signed":             {cosign: "exit 1", wants: "checksums.txt is not signed by the workflow that makes releases"},
		"demanded and not there": {environment: []string{"RESIDENCY_CHECK_SIGNED=1"}, wants: "no cosign here"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder, said, err := install(t, c.cosign, c.environment...)
			_, missing := os.Stat(filepath.Join(folder, "installed", "residency-check"))
			if (missing == nil) != c.installed || !strings.Contains(said, c.wants) || !c.installed && exitCode(err) != "2" {
				t.Errorf("installed %t, %v: %s", missing == nil, err, said)
			}
			if c.cosign != "" && !strings.Contains(read(t, filepath.Join(folder, "asked")), `release\.yml@refs/tags/v1.2.3$`) {
				t.Errorf("cosign was asked: %s", read(t, filepath.Join(folder, "asked")))
			}
		})
	}
}
