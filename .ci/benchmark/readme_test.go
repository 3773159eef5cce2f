package main

import "testing"

func TestOnlyTheSectionIsReplaced(t *testing.T) {
	got, err := replaced([]byte("before\n"+sectionBegins+"old\n"+sectionEnds+"after\n"), "new\n")
	if want := "before\n" + sectionBegins + "new\n" + sectionEnds + "after\n"; err != nil || string(got) != want {
		t.Errorf("got %q, %v, want %q", got, err, want)
	}
}

func TestWithoutMarksNothingIsReplaced(t *testing.T) {
	for _, readme := range []string{"", sectionBegins, sectionEnds + sectionBegins} {
		if got, err := replaced([]byte(readme), "new\n"); err == nil {
			t.Errorf("%q became %q", readme, got)
		}
	}
}

func TestCountsAreReadable(t *testing.T) {
	for n, want := range map[int]string{1: "1", 1000: "1,000", 20_050: "20,050", 1_000_000: "1,000,000"} {
		if got := count(n); got != want {
			t.Errorf("count(%d) = %q, want %q", n, got, want)
		}
	}
}
