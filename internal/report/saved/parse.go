package saved

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// Parse reads a report that the format json wrote, or says what is wrong with
// it and where. What it does not know it leaves out, since a report of this
// version may have gained fields; everything else must be as it was written: a
// report that says less, or something else, than the run that made it is worth
// nothing.
func Parse(file string, data []byte) (*residency.Report, []residency.Error) {
	s := &saved{file: file, data: bytes.TrimPrefix(data, []byte("\ufeff")), places: map[string]int{}}
	if s.foreign(); s.errors != nil {
		return nil, s.errors
	}
	s.tokens = jsontext.NewDecoder(bytes.NewBuffer(s.data))
	if err := s.value(reflect.TypeFor[residency.Report](), ""); err != nil {
		s.syntax(err)
	}
	if s.errors != nil {
		return nil, s.errors
	}
	r := new(residency.Report)
	if err := json.Unmarshal(s.data, r); err != nil { // what value let pass, Unmarshal takes
		s.faultAt(0, "", "not a report: %v", err)
		return nil, s.errors
	}
	if err := restoreFormer(r, s.data); err != nil {
		s.faultAt(0, "", "not a report: %v", err)
		return nil, s.errors
	}
	if s.contradictions(r); s.errors != nil {
		return nil, s.errors
	}
	for i := range r.Tenants {
		r.Tenants[i].Link()
	}
	return r, nil
}

// saved is a report on its way back from JSON.
type saved struct {
	file   string
	data   []byte
	tokens *jsontext.Decoder
	places map[string]int // offset of what contradictions may be told of, by path
	errors []residency.Error
}

// mostFaults bounds how many mistakes are listed. Where there are more, the file is
// something else.
const mostFaults = 20

func (s *saved) faultAt(offset int, path, format string, args ...any) {
	if len(s.errors) == mostFaults {
		return
	}
	before := s.data[:min(offset, len(s.data))]
	lineStart := bytes.LastIndexByte(before, '\n') + 1
	s.errors = append(s.errors, residency.Error{
		File: s.file, Line: bytes.Count(before, []byte("\n")) + 1, Column: utf8.RuneCount(before[lineStart:]) + 1,
		Path: path, Message: fmt.Sprintf(format, args...),
	})
}

// IsReport tells a report from other JSON: it has a report's version.
func IsReport(data []byte) bool {
	s := &saved{data: bytes.TrimPrefix(data, []byte("\ufeff"))}
	return s.memberValue("report_version") > 0
}

const howToSave = "a report is what -o json=FILE writes"

// foreign reports a file that is no report, or one of another version.
func (s *saved) foreign() {
	switch {
	case bytes.HasPrefix(s.data, []byte("\xff\xfe")), bytes.HasPrefix(s.data, []byte("\xfe\xff")):
		s.faultAt(0, "", "the file is UTF-16, as a shell's > may write it: let -o json=FILE write the report, or save it as UTF-8")
		return
	case len(bytes.TrimSpace(s.data)) == 0:
		s.faultAt(0, "", "the file is empty: "+howToSave)
		return
	}
	var head map[string]jsontext.Value
	err := json.Unmarshal(s.data, &head)
	if wrong := new(json.SemanticError); errors.As(err, &wrong) || err == nil && head == nil {
		s.faultAt(s.skipSpace(0), "", "no report, but %s: %s", kindWord(jsontext.Value(s.data).Kind()), howToSave)
		return
	}
	if err != nil {
		s.syntax(err)
		return
	}
	version, there := head["report_version"]
	number, err := strconv.Atoi(string(version))
	switch {
	case !there && head["tenant"] != nil:
		s.faultAt(0, "", "a tenant document, no report: "+howToSave)
	case !there && head["runs"] != nil:
		s.faultAt(0, "", "SARIF, no report: "+howToSave)
	case !there:
		s.faultAt(0, "", `no report, since it has no "report_version": `+howToSave)
	case err == nil && number > residency.ReportVersion:
		s.faultAt(s.memberValue("report_version"), "report_version", "%d is of a later residency-check: this one reads %d", number, residency.ReportVersion)
	case err != nil || number < firstVersion:
		s.faultAt(s.memberValue("report_version"), "report_version", "is %s, must be %d, or %d of an older residency-check", version, residency.ReportVersion, firstVersion)
	}
}

// firstVersion is the version of the oldest reports that can be compared with.
const firstVersion = 1

// memberValue is where the value of a member of the whole object begins.
func (s *saved) memberValue(name string) int {
	tokens := jsontext.NewDecoder(bytes.NewBuffer(s.data))
	if _, err := tokens.ReadToken(); err != nil {
		return 0
	}
	for tokens.PeekKind() == '"' {
		read, err := tokens.ReadToken()
		if err != nil {
			return 0
		}
		if read.String() == name {
			return s.skipSpace(int(tokens.InputOffset()))
		}
		if tokens.SkipValue() != nil {
			return 0
		}
	}
	return 0
}

// syntax says where the text stops being JSON, and why.
func (s *saved) syntax(err error) {
	var wrong *jsontext.SyntacticError
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		s.faultAt(len(bytes.TrimRight(s.data, " \t\r\n")), "", "not valid JSON: the report ends too early")
	case errors.Is(err, jsontext.ErrDuplicateName) && errors.As(err, &wrong):
		s.faultAt(int(wrong.ByteOffset), pathOf(wrong.JSONPointer), "is there twice")
	case errors.As(err, &wrong):
		s.faultAt(int(wrong.ByteOffset), "", "not valid JSON: %v", wrong.Err)
	default:
		s.faultAt(0, "", "not valid JSON: %v", err)
	}
}

// pathOf is a JSON Pointer as errors name places: tenants[0].verdict.
func pathOf(pointer jsontext.Pointer) string {
	var path strings.Builder
	for name := range pointer.Tokens() {
		if _, err := strconv.Atoi(name); err == nil {
			path.WriteString("[" + name + "]")
		} else {
			path.WriteString(wording.After(".", name))
		}
	}
	return strings.TrimPrefix(path.String(), ".")
}

// skipSpace is where the token behind an offset begins.
func (s *saved) skipSpace(offset int) int {
	for offset < len(s.data) && bytes.IndexByte([]byte(" \t\r\n,:"), s.data[offset]) >= 0 {
		offset++
	}
	return offset
}

// value reads one value, which must be one of the type. It returns what makes
// the text no JSON, and tells of everything else itself.
func (s *saved) value(t reflect.Type, path string) error {
	at := s.skipSpace(int(s.tokens.InputOffset()))
	kind := s.tokens.PeekKind()
	if kind == 'n' && isNullable(t, path) {
		return s.tokens.SkipValue()
	}
	if t.Kind() == reflect.Pointer {
		return s.value(t.Elem(), path)
	}
	if t.Kind() == reflect.Interface {
		return s.tokens.SkipValue()
	}
	if want := wantedKind(t); kind != want && (kind != 'f' || want != 't') {
		if kind != 0 {
			s.faultAt(at, path, "must be %s, and is %s", kindWord(want), kindWord(kind))
		}
		return s.tokens.SkipValue()
	}
	switch t.Kind() {
	case reflect.Struct:
		return s.object(t, path, at)
	case reflect.Slice:
		return s.list(t, path)
	case reflect.Map: // of options, each of its own type
		return s.tokens.SkipValue()
	}
	read, err := s.tokens.ReadToken()
	if err != nil {
		return err
	}
	s.scalar(t, read.String(), path, at)
	return nil
}

func (s *saved) object(t reflect.Type, path string, at int) error {
	fields := map[string]reflect.Type{}
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		fields[name] = t.Field(i).Type
	}
	if _, err := s.tokens.ReadToken(); err != nil {
		return err
	}
	seen := map[string]bool{}
	for s.tokens.PeekKind() != '}' {
		read, err := s.tokens.ReadToken()
		if err != nil {
			return err
		}
		name := read.String()
		seen[name] = true
		inside := strings.TrimPrefix(path+"."+name, ".")
		if name == "summary" || name == "verdict" {
			s.places[inside] = s.skipSpace(int(s.tokens.InputOffset()))
		}
		if field, known := fields[name]; known {
			err = s.value(field, inside)
		} else {
			err = s.tokens.SkipValue()
		}
		if err != nil {
			return err
		}
	}
	for _, name := range needed(t) {
		if !seen[name] {
			s.faultAt(at, path, "has no %q", name)
		}
	}
	_, err := s.tokens.ReadToken()
	return err
}

func (s *saved) list(t reflect.Type, path string) error {
	if _, err := s.tokens.ReadToken(); err != nil {
		return err
	}
	for i := 0; s.tokens.PeekKind() != ']'; i++ {
		if err := s.value(t.Elem(), fmt.Sprintf("%s[%d]", path, i)); err != nil {
			return err
		}
	}
	_, err := s.tokens.ReadToken()
	return err
}

// scalar judges a string or number.
func (s *saved) scalar(t reflect.Type, text, path string, at int) {
	if t.Kind() == reflect.Int {
		if _, err := strconv.Atoi(text); err != nil {
			s.faultAt(at, path, "must be a whole number, and is %s", text)
		}
	}
	if known := closedSet(t); known != nil && !slices.Contains(known, text) {
		s.faultAt(at, path, "unknown %s %q (known: %s)", strings.ToLower(t.Name()), text, strings.Join(known, ", "))
	}
	if path == "as_of" {
		if _, err := time.Parse(time.DateOnly, text); err != nil {
			s.faultAt(at, path, "must be a date, as in 2026-11-24, and is %q", text)
		}
	}
}
