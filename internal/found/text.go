package found

import (
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// Text is the content of a file as UTF-8: a byte order mark is dropped, and UTF-16
// with one is decoded, which is what PowerShell writes when it redirects.
func Text(content []byte) ([]byte, error) {
	text, _, err := transform.Bytes(unicode.BOMOverride(transform.Nop), content)
	return text, err
}
