package tenant

import (
	"bytes"
	"errors"
	"io"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// ErrUTF16 says that a document is read and cannot be changed.
var ErrUTF16 = errors.New("the file is UTF-16, which is read and not written: save it as UTF-8 to have it changed")

// IsUTF16 says whether a text has the byte order mark of UTF-16.
func IsUTF16(begun []byte) bool {
	return bytes.HasPrefix(begun, []byte("\xff\xfe")) || bytes.HasPrefix(begun, []byte("\xfe\xff"))
}

// Decoded is a text as UTF-8, where a byte order mark says that it is UTF-16, as
// PowerShell writes it. All else stays as it is.
func Decoded(r io.Reader) io.Reader { return &asUTF8{from: r} }

// asUTF8 looks at the first bytes before anything is read.
type asUTF8 struct {
	from, text io.Reader
}

// Read implements io.Reader.
func (d *asUTF8) Read(p []byte) (int, error) {
	if d.text == nil {
		begun := make([]byte, 2)
		n, err := io.ReadFull(d.from, begun)
		all := io.MultiReader(bytes.NewReader(begun[:n]), d.from)
		switch {
		case err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF):
			return 0, err
		case IsUTF16(begun[:n]):
			d.text = transform.NewReader(all, unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewDecoder())
		default:
			d.text = all
		}
	}
	return d.text.Read(p)
}
