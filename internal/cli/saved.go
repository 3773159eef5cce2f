package cli

import (
	"bufio"
	"errors"
	"os"
	"strings"

	"github.com/residency-check/residency-check/internal/files"
	"github.com/residency-check/residency-check/internal/report/saved"
	"github.com/residency-check/residency-check/internal/tenant"
)

// maxReport is the size of the largest saved report in bytes: some hundred
// thousand tenants. What does not begin as one is read no further than maxOther.
const (
	maxReport = 4 << 30
	maxOther  = 64 << 20
)

// readReport reads a saved report, or what may be one.
func readReport(w world, path string) ([]byte, error) {
	in := w.in
	if path == "-" {
		w.files.Stream(w.in)
	} else {
		file, err := w.files.Open(path)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		in = file
	}
	buffered, limit := bufio.NewReader(in), int64(maxOther)
	first, _ := buffered.Peek(512) // what is wrong shows below
	if strings.HasPrefix(strings.TrimLeft(string(first), "\ufeff \t\r\n"), "{") {
		limit = maxReport
	}
	return files.ReadAll(buffered, limit)
}

// savedReport is the content of a file that is a saved report, else nil: what is
// wrong with any other file, the check says.
func savedReport(w world, path string) []byte {
	format, _ := tenant.FormatOf(path)
	if info, err := os.Stat(path); err != nil || !info.Mode().IsRegular() || format != tenant.JSON {
		return nil
	}
	data, err := readReport(w, path)
	if err != nil || !saved.IsReport(data) {
		return nil
	}
	return data
}

var errNoVerdict = errors.New("a report with errors, and so without a verdict: mend what it tells of, and save it anew")
