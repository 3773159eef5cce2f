package cli

import (
	"bytes"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/residency-check/residency-check/internal/check"
)

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
