package tenant

import (
	"fmt"
	"strings"
	"testing"
)

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
