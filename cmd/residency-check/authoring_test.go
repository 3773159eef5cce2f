package main_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/cli"
)

// policies/AUTHORING.md works as it stands: its files are written and its commands
// run, in its order, in an empty folder, whatever day it is. Commands of programs
// that are not installed are left out.
func TestAuthoringGuide(t *testing.T) {
	guide := string(readFile(t, "../../policies/AUTHORING.md"))
	onEachDay(t, func(t *testing.T, day string) {
		t.Chdir(t.TempDir())
		followGuide(t, guide, day)
	})
}

func followGuide(t *testing.T, guide, day string) {
	t.Helper()
	commands := 0
	for _, block := range fencedBlocks(guide) {
		if block.info == "sh" {
			for command := range strings.Lines(block.content) {
				guideCommand(t, strings.Fields(command), day)
				commands++
			}
			continue
		}
		_, path, named := strings.Cut(block.info, " ")
		if !named {
			t.Errorf("a block of %q names no file", block.info)
			continue
		}
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		writeFile(t, path, block.content)
	}
	if commands < 10 {
		t.Errorf("only %d commands", commands)
	}
}

type fencedBlock struct{ info, content string }

// fencedBlocks are the code blocks of a Markdown text.
func fencedBlocks(text string) []fencedBlock {
	var blocks []fencedBlock
	var open *fencedBlock
	for line := range strings.Lines(text) {
		info, fence := strings.CutPrefix(strings.TrimSuffix(line, "\n"), "```")
		switch {
		case fence && open == nil:
			open = &fencedBlock{info: info}
		case fence:
			blocks, open = append(blocks, *open), nil
		case open != nil:
			open.content += line
		}
	}
	return blocks
}

func guideCommand(t *testing.T, command []string, day string) {
	t.Helper()
	if command[0] == "residency-check" {
		var stdout, stderr bytes.Buffer
		if status := cli.Run(t.Context(), command[1:], strings.NewReader(""), &stdout, &stderr, noon(day)); status != 0 {
			t.Errorf("%s: exit status %d\n%s%s", strings.Join(command, " "), status, &stdout, &stderr)
		}
		if stdout.Len() == 0 && command[1] != "bundle" { // which writes a file
			t.Errorf("%s shows nothing", strings.Join(command, " "))
		}
		return
	}
	if _, err := exec.LookPath(command[0]); err != nil && os.Getenv("RESIDENCY_CHECK_INTEROP") != "1" {
		return
	}
	if output, err := exec.CommandContext(t.Context(), command[0], command[1:]...).CombinedOutput(); err != nil {
		t.Errorf("%s: %v\n%s", strings.Join(command, " "), err, output)
	}
}
