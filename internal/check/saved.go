package check

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

// ReadSaved reads a saved report, or what may be one.
func ReadSaved(w World, path string) ([]byte, error) {
	in := w.In
	if path == "-" {
		w.Files.Stream(w.In)
	} else {
		file, err := w.Files.Open(path)
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

// SavedOrNothing is the content of a file that is a saved report, else nil: what is
// wrong with any other file, the check says.
func SavedOrNothing(w World, path string) []byte {
	format, _ := tenant.FormatOf(path)
	if info, err := os.Stat(path); err != nil || !info.Mode().IsRegular() || format != tenant.JSON && format != tenant.NDJSON {
		return nil
	}
	data, err := ReadSaved(w, path)
	if err != nil || !saved.IsReport(data) {
		return nil
	}
	return data
}

// ErrNoVerdict says why a saved report is of no use.
var ErrNoVerdict = errors.New("a report with errors, and so without a verdict: mend what it tells of, and save it anew")
