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

// The order is that of the contract: another case, another name, the beginning, a
// part, the letters that differ.
func TestGuesses(t *testing.T) {
	t.Parallel()
	var w Words
	for _, id := range []string{"m365.teams-chat", "m365.teams-phone", "m365.sharepoint-online", "azure.foundry-models", "azure.kubernetes-service", "azure.storage", "entra.mfa", "entra.mfa-server"} {
		w.Add(id, id)
	}
	w.Add("Teams Phone", "m365.teams-phone")
	w.Add("Azure OpenAI", "azure.foundry-models")
	w.Add("Azure Kubernetes Service", "azure.kubernetes-service")
	w.Add("AKS", "azure.kubernetes-service")
	w.Add("Azure MFA", "entra.mfa")
	w.Add("Azure AD store", "entra.store")
	for _, value := range []string{"GRS", "RA-GRS", "LRS", "germanynorth", "germanywestcentral"} {
		w.Add(value, value)
	}
	for _, test := range []struct{ word, want string }{
		{"Entra.MFA", "entra.mfa"},
		{"azure mfa", "entra.mfa"},
		{"azure.mfa", "entra.mfa"},
		{"m365.teams", "m365.teams-chat m365.teams-phone"},
		{"azure.openai", "azure.foundry-models"},
		{"openai", "azure.foundry-models"},
		{"azure.teams", "m365.teams-phone m365.teams-chat"},
		{"phone teams", "m365.teams-phone"},
		{"aks azure", "azure.kubernetes-service"},
		{"kubernets", "azure.kubernetes-service"},
		{"azure.stoarge", "azure.storage"},
		{"GSR", "GRS"},
		{"sharepiont", "m365.sharepoint-online"},
		{"entra.mfaa", "entra.mfa"},
		{"entra.mfas", "entra.mfa"},
		{"entra.mfaserver", "entra.mfa-server"},
		{"germanywest", "germanywestcentral"},
		{"Standard_GRS", "GRS"},
		{"Standard_RAGRS", "RA-GRS"},
		{"ad", "entra.store"},
		{"ab", ""},
		{"german", "germanynorth germanywestcentral"},
		{"stroage", "azure.storage"},
	} {
		if got := strings.Join(w.Guesses(test.word), " "); got != test.want {
			t.Errorf("Guesses(%q) = %q, want %q", test.word, got, test.want)
		}
	}
	if got := len(Of([]string{"word1", "word2", "word3", "word4", "word5", "word6"}).Guesses("word")); got != AtMost {
		t.Errorf("%d guesses of six that fit, want %d", got, AtMost)
	}
}

func TestHint(t *testing.T) {
	t.Parallel()
	known := []string{"stated", "may", "inferred"}
	for word, want := range map[string]string{
		"State":  ` (did you mean "stated"?)`,
		"sure":   ` (known: stated, may, inferred)`,
		"in-fer": ` (did you mean "inferred"?)`,
	} {
		if got := Hint(word, known); got != want {
			t.Errorf("Hint(%q) = %q, want %q", word, got, want)
		}
	}
	if got := Hint("sure", make([]string, 100)); got != "" {
		t.Errorf("a hint of 100 words: %q", got)
	}
}
