package main_test

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// Whoever keeps a stream open has a service: a document goes in, its report comes out,
// before the next one is asked for.
func TestStreamAnswersOneByOne(t *testing.T) {
	t.Parallel()
	program := filepath.Join(t.TempDir(), "residency-check")
	itself, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(itself, program); err != nil {
		t.Skip("no links here")
	}
	service := exec.CommandContext(t.Context(), program, "--no-config", "--stream", "-o", "decision", "--fail-on", "never", "--quiet", "-")
	in, err := service.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := service.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	service.Stderr = os.Stderr
	if err := service.Start(); err != nil {
		t.Fatal(err)
	}
	answers := bufio.NewReader(out)
	for i := range 10_000 {
		document := fmt.Sprintf(`{"tenant": {"name": "T%d", "country": "JP"}, "features": ["azure.rbac"], "requirements": [{"id": "R", "storage": ["JP"]}]}`+"\n", i)
		if i%1000 == 7 {
			document = fmt.Sprintf(`{"tenant": {"title": "T%d"}}`+"\n", i) // a mistake ends nothing
		}
		if _, err := in.Write([]byte(document)); err != nil {
			t.Fatal(err)
		}
		answer, err := answers.ReadBytes('\n')
		if err != nil || i%1000 != 7 && !bytes.Contains(answer, fmt.Appendf(nil, `"T%d"`, i)) || i%1000 == 7 && !bytes.Contains(answer, []byte(`"errors"`)) {
			t.Fatalf("answer %d: %v: %s", i, err, answer)
		}
	}
	if err := in.Close(); err != nil {
		t.Fatal(err)
	}
	if err := service.Wait(); exitCodeOf(err) != 2 {
		t.Errorf("ends with %v, and ten documents had mistakes", err)
	}
}

func exitCodeOf(err error) int {
	if exit, ok := err.(interface{ ExitCode() int }); ok {
		return exit.ExitCode()
	}
	return 0
}
