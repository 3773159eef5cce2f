package tenant

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"unicode/utf8"
)

// Source is the text of one document of a file, which nobody has read yet.
type Source struct {
	format Format
	index  int // position in the file, from 0
	line   int // of the file, on which text begins
	text   []byte
	faults []*fault // why there is no text to read
}

// Size is how many bytes the text has.
func (s Source) Size() int { return len(s.text) }

// Begun is how the text begins, empty where there is none to read.
func (s Source) Begun(size int) []byte { return s.text[:min(size, len(s.text))] }

// Split cuts a file into its documents, and holds one of them at a time. What
// is blank is no document, but every file yields at least one source.
func Split(format Format, r io.Reader) iter.Seq[Source] {
	return func(yield func(Source) bool) {
		s := splitter{format: format, yield: yield}
		lines := &lineReader{r: bufio.NewReaderSize(Decoded(r), 64<<10)}
		for more := true; more; {
			var line []byte
			var err error
			line, more, err = lines.next()
			if err != nil {
				s.send(Source{faults: []*fault{{message: fmt.Sprintf("read: %v", err)}}})
				return
			}
			s.skipped += lines.dropped
			if s.line(line); s.done {
				return
			}
			if s.skipped > MaxSkipped || lines.dropped > MaxSkipped {
				s.flush()
				s.send(Source{faults: faultAt(mark{s.lines, 1}, "more than %d bytes that are blank, or of a document that is too large: what follows is not read", MaxSkipped)})
				return
			}
		}
		s.content = s.content || s.header // of a document that never came
		if s.flush(); s.sent == 0 {
			s.send(Source{faults: faultAt(mark{1, 1}, "the file is empty: it holds no document")})
		}
	}
}

// splitter gathers lines until a document is complete.
type splitter struct {
	format Format
	yield  func(Source) bool
	sent   int
	done   bool // nobody wants more

	text    []byte
	lines   int  // so far
	first   int  // line on which text begins
	content bool // text holds more than blanks, comments and directives
	marked  bool // text holds "---"
	header  bool // text holds directives, and no "---" yet
	skipped int  // bytes since the last document that belong to none
}

func (s *splitter) line(line []byte) {
	s.lines++
	if s.lines == 1 {
		line = bytes.TrimPrefix(line, []byte("\ufeff"))
	}
	if s.format == YAML {
		s.yamlLine(line)
		return
	}
	s.gather(line)
	s.content = s.content || len(bytes.Trim(line, blanks)) > 0
	if s.format == NDJSON {
		s.flush()
	}
}

// yamlLine knows the two markers of YAML. At the start of a line they can be
// nothing else, not even inside a string.
func (s *splitter) yamlLine(line []byte) {
	begins, ends := hasMarker(line, "---"), hasMarker(line, "...")
	if begins && (s.content || s.marked) {
		s.flush()
	}
	rest := line
	if begins {
		s.marked, s.header = true, false
		rest = line[len("---"):]
	}
	rest = bytes.TrimSpace(rest)
	header := !s.content && !s.marked && bytes.HasPrefix(line, []byte("%"))
	if header && bytes.HasPrefix(line, []byte("%YAML 1.")) {
		line[0] = '#' // the parser takes 1.1 only, and we read 1.2
	} else if header {
		s.header = true
	}
	if len(rest) > 0 && rest[0] != '#' && !header && !ends {
		s.content = true
	}
	s.gather(line)
	if ends {
		s.flush()
	}
}

func hasMarker(line []byte, marker string) bool {
	rest, found := bytes.CutPrefix(line, []byte(marker))
	return found && (len(rest) == 0 || strings.IndexByte(" \t\r\n", rest[0]) >= 0)
}

// maxSize is the size of the largest document.
func (s *splitter) maxSize() int {
	if s.format == YAML {
		return MaxYAMLSize
	}
	return MaxDocumentSize
}

// gather adds a line to the text, which stops growing when it is too large.
func (s *splitter) gather(line []byte) {
	if len(s.text) == 0 {
		s.first = s.lines
	}
	room := s.maxSize() + 1 - len(s.text)
	s.text = append(s.text, line[:min(len(line), room)]...)
	s.skipped += max(0, len(line)-room)
}

// flush hands on what was gathered, if it is a document.
func (s *splitter) flush() {
	text := s.text
	s.text = s.text[:0]
	if !s.content {
		s.skipped += len(text)
	}
	if s.content {
		s.text = nil // it is the receiver's now
		source := Source{line: s.first, text: text}
		if len(text) > s.maxSize() {
			source = Source{faults: faultAt(mark{s.first, 1}, "the document is larger than %d bytes", s.maxSize())}
		}
		s.send(source)
	}
	s.content, s.marked, s.header = false, false, false
}

func (s *splitter) send(source Source) {
	if s.done {
		return
	}
	source.format, source.index = s.format, s.sent
	s.skipped = 0
	s.sent++
	s.done = !s.yield(source)
}

// lineReader reads lines of any length, and holds no more of one than a
// document may have.
type lineReader struct {
	r       *bufio.Reader
	buf     []byte
	dropped int // bytes of the present line
}

// next returns the next line with its line end, and whether more may follow. The
// line is valid until the next call.
func (l *lineReader) next() (line []byte, more bool, err error) {
	l.buf, l.dropped = l.buf[:0], 0
	for {
		part, err := l.r.ReadSlice('\n')
		room := MaxDocumentSize + 1 - len(l.buf)
		l.buf = append(l.buf, part[:min(len(part), room)]...)
		l.dropped += max(0, len(part)-room)
		switch {
		case l.dropped > MaxSkipped:
			return l.buf, true, nil
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF):
			return l.buf, false, nil
		default:
			return l.buf, true, err
		}
	}
}

// read turns the text into a tree of nodes, or says why it cannot.
func (s Source) read() (*node, []*fault) {
	if s.faults != nil {
		return nil, s.faults
	}
	if faults := checkUTF8(s.text, s.line); faults != nil {
		return nil, faults
	}
	if s.format == YAML {
		return readYAML(s.text, s.line)
	}
	return readJSON(s.text, s.line)
}

// checkUTF8 refuses other encodings, before anyone takes them for something
// else.
func checkUTF8(data []byte, line int) []*fault {
	if utf8.Valid(data) {
		return nil
	}
	c := cursor{data: data, at: mark{line, 1}}
	for offset := 0; offset < len(data); {
		r, size := utf8.DecodeRune(data[offset:])
		if r == utf8.RuneError && size == 1 {
			return faultAt(c.to(offset), "not UTF-8: the byte 0x%02x is no character", data[offset])
		}
		offset += size
	}
	return nil
}

// cursor turns growing offsets into lines and columns.
type cursor struct {
	data   []byte
	offset int
	at     mark
}

func (c *cursor) to(offset int) mark {
	passed := c.data[c.offset:offset]
	if last := bytes.LastIndexByte(passed, '\n'); last >= 0 {
		c.at = mark{c.at.line + bytes.Count(passed, []byte("\n")), 1}
		passed = passed[last+1:]
	}
	c.at.column += utf8.RuneCount(passed)
	c.offset = offset
	return c.at
}
