package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
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
	done := make(chan int)
	go func() { done <- Run(ctx, []string{"--stream", "-"}, in, seen, &errors) }()
	select {
	case status := <-done:
		if status != exitNoAnswer {
			t.Errorf("exit status %d", status)
		}
	case <-time.After(30 * time.Second):
		t.Fatal("the stream waits for its end before it writes")
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
