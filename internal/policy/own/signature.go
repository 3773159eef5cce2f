package own

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/bundle"
)

// Verification is how the signature of a bundle is to be checked: by OPA's rules,
// which are those of JSON Web Signatures.
type Verification struct {
	Key       string // a public key in PEM, or the secret of an HMAC
	Algorithm string // RS256 and the like
}

// onlyKey is the name by which the one key of a verification is known.
const onlyKey = "key"

func (v *Verification) config() *bundle.VerificationConfig {
	keys := map[string]*bundle.KeyConfig{onlyKey: {Key: v.Key, Algorithm: v.Algorithm}}
	return bundle.NewVerificationConfig(keys, onlyKey, "", nil)
}

// bundleMessage says why OPA refuses a bundle, in words for who gave it.
func bundleMessage(err error) string {
	text := err.Error()
	says := func(parts ...string) bool {
		return slices.ContainsFunc(parts, func(part string) bool { return strings.Contains(text, part) })
	}
	switch {
	case says("verification key not provided"):
		return "it is signed: give --verification-key"
	case says("missing .signatures.json"):
		return "it is not signed, and --verification-key was given"
	case says("digest mismatch", "not included in bundle signature", "specified in bundle signatures"):
		return "it was changed after it was signed: " + text
	case says("failed to verify JWT", "failed to parse", "PEM", "unknown signature algorithm", "failed to extract"):
		return "its signature does not hold for the given key and algorithm: " + text
	}
	return "it is no OPA bundle that can be read: " + text
}
