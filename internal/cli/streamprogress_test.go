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
)

func TestStreamProgressShowsRateAndTimeLeft(t *testing.T) {
	for _, c := range []struct {
		name  string
		bytes int64
		want  string
	}{
		{"of a file", 4000, `checking: 40 tenants, 40/s  25% .*\[\d+s:\d+s\]`},
		{"of what comes from a pipe", unknownSize, `checking: 40 tenants, 40/s`},
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

// The end is known where all that is read are files.
func TestStreamSize(t *testing.T) {
	folder := t.TempDir()
	for name, size := range map[string]int{"a.ndjson": 10, "b.json": 5, "notes.txt": 100} {
		if err := os.WriteFile(filepath.Join(folder, name), make([]byte, size), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	file, err := os.Open(filepath.Join(folder, "a.ndjson"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for _, c := range []struct {
		name string
		in   io.Reader
		plan checkPlan
		want int64
	}{
		{"a folder", nil, checkPlan{paths: []string{folder}}, 15},
		{"a redirected file", file, checkPlan{paths: []string{"-"}}, 10},
		{"a pipe", strings.NewReader(""), checkPlan{paths: []string{folder, "-"}}, unknownSize},
		{"a shard", nil, checkPlan{paths: []string{folder}, shard: shard{1, 2}}, unknownSize},
		{"a file that is missing", nil, checkPlan{paths: []string{filepath.Join(folder, "c.json")}}, unknownSize},
	} {
		if got := c.plan.size(streams{in: c.in}); got != c.want {
			t.Errorf("%s: %d bytes, want %d", c.name, got, c.want)
		}
	}
}

func TestStreamProgressIsForTerminals(t *testing.T) {
	s := streams{err: new(bytes.Buffer), now: time.Now, env: func(string) string { return "xterm" }}
	p := newStreamProgress(s, &checkPlan{paths: []string{"-"}})
	if p.bar != nil {
		t.Error("a program that reads standard error gets a bar")
	}
	p.step(1)
	p.done()
}
