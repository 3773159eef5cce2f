package report

import (
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/residency-check/residency-check/internal/report/reporttest"
)

// FuzzFormats: whatever words a report holds, what reads a format reads it to its end,
// and finds as much of everything in it as with harmless words.
func FuzzFormats(f *testing.F) {
	for _, text := range append(commandTexts(), reporttest.Nasty()...) {
		f.Add(text)
	}
	read := map[string]func(out string) (int, error){
		"json": values, "sarif": values, "oscal": values, "gitlab": values, "junit": elements, "csv": records, "html": scripts,
	}
	harmless := map[string]int{}
	for format, count := range read {
		n, err := count(render(f, format, Options{}, reporttest.Hostile("x")))
		if err != nil || n == 0 {
			f.Fatalf("%s: %d, %v", format, n, err)
		}
		harmless[format] = n
	}
	f.Fuzz(func(t *testing.T, text string) {
		r := reporttest.Hostile(text)
		for format, count := range read {
			out := render(t, format, Options{}, r)
			n, err := count(out)
			if err != nil || !utf8.ValidString(out) || format == "html" && n != harmless[format] {
				t.Errorf("%s: %d in place of %d, %v", format, n, harmless[format], err)
			}
		}
	})
}

func values(out string) (int, error) {
	var value any
	err := json.Unmarshal([]byte(out), &value)
	return len(out), err
}

func elements(out string) (n int, err error) {
	for decoder := xml.NewDecoder(strings.NewReader(out)); ; n++ {
		if _, err := decoder.Token(); errors.Is(err, io.EOF) {
			return n, nil
		} else if err != nil {
			return n, err
		}
	}
}

func records(out string) (int, error) {
	all, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	return len(all), err
}

func scripts(out string) (int, error) {
	return strings.Count(strings.ToLower(out), "<script") + strings.Count(strings.ToLower(out), "</script"), nil
}
