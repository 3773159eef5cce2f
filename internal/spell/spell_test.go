package spell

import (
	"strings"
	"testing"
)

func TestNearest(t *testing.T) {
	t.Parallel()
	candidates := Of([]string{"storage", "processing", "transit", "support_access", "bat", "cat", "JP", "日本"})
	candidates.Add("carrying", "transit")
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
			if got := candidates.Nearest(test.word); got != test.want {
				t.Errorf("Nearest(%q) = %q, want %q", test.word, got, test.want)
			}
		})
	}
}
