package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"regexp"
	"strings"
	"testing"
	"time"
)

// Whoever interrupts a stream has whole lines, is told that the rest is missing,
// and gets no verdict.
func TestInterruptedStreamIsWhole(t *testing.T) {
	const line = `{"tenant": {"name": "T", "country": "JP"}, "features": ["azure.rbac"], "requirements": [{"id": "R", "storage": ["global"]}]}` + "\n"
	ctx, interrupt := context.WithCancel(t.Context())
	in, feed := io.Pipe()
	var out, errors bytes.Buffer
	seen := &signalling{w: &out, after: 1, signal: make(chan struct{})}
	go func() {
		_, _ = io.WriteString(feed, strings.Repeat(line, 3))
		<-seen.signal // the first reports come while the input is still open
		interrupt()
		_, _ = io.WriteString(feed, line)
		_ = feed.Close()
	}()
	// Where the stream waits for its end before it writes, this never ends.
	if status := Run(ctx, []string{"--stream", "-"}, in, seen, &errors, time.Now); status != exitNoAnswer {
		t.Errorf("exit status %d", status)
	}
	if !strings.Contains(errors.String(), "interrupted: what came after them was not checked") {
		t.Errorf("standard error: %q", errors.String())
	}
	for written := range strings.Lines(out.String()) {
		if !strings.HasSuffix(written, "}\n") || !json.Valid([]byte(written)) {
			t.Errorf("a broken line: %q", written)
		}
	}
}

// signalling says when something has been written.
type signalling struct {
	w      io.Writer
	after  int
	signal chan struct{}
}

func (s *signalling) Write(p []byte) (int, error) {
	if s.after--; s.after == 0 {
		close(s.signal)
	}
	return s.w.Write(p)
}

// A stream writes of each document, byte for byte, what a run on it alone does,
// also where it remembers answers and their encoding.
func TestStreamIsSingleRuns(t *testing.T) {
	lines := []string{
		`{"tenant": {"name": "A", "country": "JP"}, "features": ["entra.mfa", {"id": "azure.storage", "options": {"region": "japaneast"}}], "requirements": [{"id": "R", "storage": ["JP"], "processing": ["JP"]}]}`,
		`{"tenant": {"name": "B", "country": "JP"}, "features": [{"id": "azure.storage", "options": {"region": "japaneast"}}, "entra.mfa"], "requirements": [{"id": "R", "storage": ["JP"], "processing": ["JP"]}]}`,
		`{"tenant": {"name": "C", "country": "DE"}, "features": ["entra.mfa"], "requirements": [{"id": "R", "title": "\"facts\":[]", "storage": ["eu"]}]}`,
		`{"tenant": {"name": "D", "country": "JP"}, "features": ["entra.mfa", "azure.rbac"], "requirements": [{"id": "R", "storage": ["JP"], "processing": ["JP"]}], "waivers": [{"requirement": "R", "feature": "azure.rbac", "reason": "r", "approved_by": "a", "expires": "2099-01-01"}]}`,
		`{"tenant": {"name": "E", "country": "XX"}, "features": [], "requirements": []}`,
	}
	var want bytes.Buffer
	for _, line := range lines {
		Run(t.Context(), []string{"-o", "json", "--as-of", "2026-11-25", "-"}, strings.NewReader(line), &compact{&want}, io.Discard, time.Now)
	}
	const rounds = 4 // the first judges, the second remembers, the third is remembered
	var got bytes.Buffer
	input := strings.Repeat(strings.Join(lines, "\n")+"\n", rounds)
	Run(t.Context(), []string{"--stream", "--as-of", "2026-11-25", "-"}, strings.NewReader(input), &got, io.Discard, time.Now)
	i := 0
	for line := range strings.Lines(got.String()) {
		alone := strings.Split(want.String(), "\n")[i%len(lines)]
		if line := atLine1.ReplaceAllString(line, ""); line != atLine1.ReplaceAllString(alone+"\n", "") {
			t.Errorf("document %d:\n%s\nalone:\n%s", i, line, alone)
		}
		i++
	}
	if i != rounds*len(lines) {
		t.Errorf("%d lines", i)
	}
}

// atLine1 is what differs between a document alone and the same in a stream: where
// it stands.
var atLine1 = regexp.MustCompile(`"(line|document)":\d+|-:\d+:`)

// compact writes JSON on one line.
type compact struct{ w *bytes.Buffer }

func (c *compact) Write(p []byte) (int, error) {
	if len(bytes.TrimSpace(p)) == 0 { // the end of the line, written on its own
		return len(p), nil
	}
	err := json.Compact(c.w, p)
	c.w.WriteByte('\n')
	return len(p), err
}
