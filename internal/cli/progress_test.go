package cli

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/residency-check/residency-check/internal/check"
)

// clock is a time that a test sets.
type clock struct{ time.Time }

func (c *clock) now() time.Time { return c.Time }

func TestProgressWaitsThenShowsAndGoes(t *testing.T) {
	var screen bytes.Buffer
	c := &clock{time.Unix(0, 0)}
	p := startProgress(&screen, 100, "tenants", c.now)
	step := func(n int) {
		for range n {
			p.step()
		}
	}
	step(39)
	if screen.Len() > 0 {
		t.Errorf("shown in the first second: %q", screen.String())
	}
	c.Time = c.Add(progressDelay)
	step(1)
	if shown := screen.String(); !regexp.MustCompile(`checking  40% .*\(40/100, \d+ tenants/\w+\) \[\d+s:\d+s\]`).MatchString(shown) {
		t.Errorf("after a second and 40 tenants: %q", shown)
	}
	step(10)
	p.done()
	if shown := screen.String(); !strings.HasSuffix(shown, "\x1b[2K\r") || strings.Contains(shown, "\n") {
		t.Errorf("not gone when done: %q", shown)
	}
}

func TestProgressOfAShortRunIsNeverSeen(t *testing.T) {
	var screen bytes.Buffer
	c := &clock{time.Unix(0, 0)}
	p := startProgress(&screen, 3, "tenants", c.now)
	for range 3 {
		p.step()
	}
	p.done()
	if screen.Len() > 0 {
		t.Errorf("shown: %q", screen.String())
	}
}

// Standard error is a terminal that can draw, or it gets no bar.
func TestProgressIsForTerminals(t *testing.T) {
	terminal, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skipf("no pseudo terminal here: %v", err)
	}
	defer terminal.Close()
	file, err := os.Create(filepath.Join(t.TempDir(), "log"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for _, c := range []struct {
		name    string
		err     io.Writer
		term    string
		tenants int
		quiet   bool
		want    bool
	}{
		{"a terminal", terminal, "xterm", 2, false, true},
		{"with --quiet", terminal, "xterm", 2, true, false},
		{"one tenant", terminal, "xterm", 1, false, false},
		{"a terminal that cannot erase", terminal, "dumb", 2, false, false},
		{"a file", file, "xterm", 2, false, false},
		{"a pipe to a program", new(bytes.Buffer), "xterm", 2, false, false},
	} {
		s := streams{err: c.err, now: time.Now, env: func(string) string { return c.term }}
		p := newProgress(s, c.tenants, c.quiet)
		if got := p.bar != nil; got != c.want {
			t.Errorf("%s: a bar is %v, want %v", c.name, got, c.want)
		}
		p.step()
		p.done()
	}
}

func TestStreamProgressShowsRateAndTimeLeft(t *testing.T) {
	for _, c := range []struct {
		name  string
		bytes int64
		want  string
	}{
		{"of a file", 4000, `checking: 40 tenants, 40/s  25% .*\[\d+s:\d+s\]`},
		{"of what comes from a pipe", check.UnknownSize, `checking: 40 tenants, 40/s`},
	} {
		var screen bytes.Buffer
		clock := &clock{time.Unix(0, 0)}
		p := startStreamProgress(&screen, c.bytes, clock.now)
		for range 39 {
			p.step(25)
		}
		if screen.Len() > 0 {
			t.Errorf("%s: shown in the first second: %q", c.name, screen.String())
		}
		clock.Time = clock.Add(progressDelay)
		p.step(25)
		shown := screen.String()
		if !regexp.MustCompile(c.want).MatchString(shown) {
			t.Errorf("%s: %q, want %s", c.name, shown, c.want)
		}
		p.step(25)
		if screen.String() != shown {
			t.Errorf("%s: drawn again at once", c.name)
		}
		p.done()
		if shown := screen.String(); !strings.HasSuffix(shown, "\x1b[2K\r") || strings.Contains(shown, "\n") {
			t.Errorf("%s: not gone when done: %q", c.name, shown)
		}
	}
}

func TestStreamProgressIsForTerminals(t *testing.T) {
	s := streams{err: new(bytes.Buffer), now: time.Now, env: func(string) string { return "xterm" }}
	p := newStreamProgress(s, &checkPlan{Run: check.Run{Paths: []string{"-"}}})
	if p.bar != nil {
		t.Error("a program that reads standard error gets a bar")
	}
	p.step(1)
	p.done()
}
