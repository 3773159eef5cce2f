package tenant

import (
	"fmt"
	"strings"
	"testing"
)

func TestClosest(t *testing.T) {
	t.Parallel()
	candidates := spelled([]string{"storage", "processing", "transit", "support_access", "bat", "cat", "JP", "日本"})
	candidates.add("carrying", "transit")
	for _, test := range []struct{ name, word, want string }{
		{"as it is", "storage", "storage"},
		{"other case", "Storage", "storage"},
		{"other punctuation", "support-access", "support_access"},
		{"white space around", " storage\n", "storage"},
		{"one letter off", "stroage", "storage"},
		{"another name", "Carying", "transit"},
		{"a third of the letters off", "storxxe", "storage"},
		{"more than a third off", "stoxxxe", ""},
		{"a letter off in a short word", "JPN", "JP"},
		{"first in the alphabet of two", "rat", "bat"},
		{"beyond ASCII", "日木", "日本"},
		{"nothing near", "everything", ""},
		{"empty", "", ""},
		{"punctuation", "_", ""},
		{"too long to guess", strings.Repeat("storage", 10), ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if got := closest(test.word, candidates); got != test.want {
				t.Errorf("closest(%q) = %q, want %q", test.word, got, test.want)
			}
		})
	}
}

func TestGuessingEnds(t *testing.T) {
	t.Parallel()
	var features strings.Builder
	for i := range maxGuesses + 1 {
		fmt.Fprintf(&features, `,"acme.mfa%d"`, i)
	}
	errs := errorsOf(JSON, strings.NewReader(withFeatures("["+features.String()[1:]+"]")))
	if len(errs) != maxGuesses+1 {
		t.Fatalf("%d errors", len(errs))
	}
	for i, message := range errs {
		if strings.Contains(message, "did you mean") != (i < maxGuesses) {
			t.Errorf("error %d: %s", i, message)
		}
	}
}
