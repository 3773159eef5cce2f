package cli

import (
	"bufio"
	"bytes"
	"context"
	"os"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/check"
)

// What an interview says fits its terminal, and is broken between words only.
func TestInterviewsBreakLinesBetweenWords(t *testing.T) {
	t.Parallel()
	var said bytes.Buffer
	s := streams{World: check.World{In: strings.NewReader("?\n? teams\njapan\n?\n\n?\n\n?\nentra\n?\nall\n?\n\n?\njapan-only\n?\n?\n.\n")}, err: &said, env: os.Getenv, today: "2026-11-25"}
	w, err := newDrafting(s)
	if err != nil {
		t.Fatal(err)
	}
	if err := (&initOptions{cloud: "public"}).begin(w); err != nil {
		t.Fatal(err)
	}
	asking := newInterview(s, w)
	asking.width = 60
	asking.out = bufio.NewWriter(&said)
	_ = asking.run(context.Background()) // that answers end early is no matter here
	if said.Len() < 2000 {
		t.Fatalf("it said little:\n%s", &said)
	}
	for line := range strings.Lines(said.String()) {
		// An answer that is no terminal's ends no line, so what follows a question stands
		// behind it.
		if _, after, asked := strings.Cut(line, ": "); asked {
			line = after
		}
		if len([]rune(strings.TrimRight(line, "\n"))) > 60 && !strings.Contains(line, "]: ") {
			t.Errorf("%d characters: %s", len([]rune(line)), line)
		}
	}
}
