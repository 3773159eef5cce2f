package text

import (
	"bufio"
	"io"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"github.com/residency-check/residency-check/internal/inert"
	"github.com/residency-check/residency-check/internal/report/wording"
)

// style is the parameters of a terminal's "select graphic rendition". What it
// says is always said in words or marks too.
type style string

const (
	plain  style = ""
	strong style = "1"
	faint  style = "2"
	red    style = "1;31"
	green  style = "1;32"
	yellow style = "1;33"
)

// Span is a run of text in one style.
type Span struct {
	Format string
	style  style
}

// readable is the most columns that running text takes: longer lines are hard
// to read, however wide the terminal.
const readable = 110

// printer lays paragraphs out on a terminal. Write errors are kept by w and
// come out when it is flushed.
type printer struct {
	w     *bufio.Writer
	width int
	color bool
	spans []Span // room for a line
}

func newPrinter(w io.Writer, o Options) *printer {
	p := &printer{w: bufio.NewWriter(inert.Log(w)), width: o.Width, color: o.Color}
	if p.width <= 0 {
		p.width = 80
	}
	return p
}

// Blank writes an empty line.
func (p *printer) Blank() { p.w.WriteByte('\n') }

// Para writes spans as one paragraph, wrapped between words: its first line
// indented by indent columns, the others by hang columns more.
func (p *printer) Para(indent, hang int, spans ...Span) {
	p.wrap(min(p.width, readable), indent, hang, spans)
}

// line writes spans on one line if the terminal is wide enough, however long
// for reading. It reports whether it did.
func (p *printer) line(indent int, spans ...Span) bool {
	if indent+columns(spans) > p.width {
		return false
	}
	p.wrap(p.width, indent, 0, spans)
	return true
}

func (p *printer) wrap(width, indent, hang int, spans []Span) {
	// However narrow the terminal, a line holds a word or two.
	limit := max(width, indent+hang+20)
	line, used := p.spans[:0], indent
	for word := range words(spans, limit-indent-hang) {
		if ink := ink(word); len(line) > 0 && ink > 0 && used+ink > limit {
			p.flush(indent, line)
			indent, hang = indent+hang, 0
			line, used = line[:0], indent
		}
		line = append(line, word...)
		used += columns(word)
	}
	p.flush(indent, line)
	p.spans = line
}

// flush writes one line, joining neighbours of one style.
func (p *printer) flush(indent int, line []Span) {
	line = trimmed(line)
	p.w.WriteString(strings.Repeat(" ", indent))
	var on style
	for _, s := range line {
		if p.color && s.style != on {
			if on != plain {
				p.w.WriteString("\x1b[0m")
			}
			if s.style != plain {
				p.w.WriteString("\x1b[" + string(s.style) + "m")
			}
			on = s.style
		}
		p.w.WriteString(s.Format)
	}
	if on != plain {
		p.w.WriteString("\x1b[0m")
	}
	p.w.WriteByte('\n')
}

// words splits spans where a line may break: after spaces, and where Unicode
// allows it beside a wide character. Ids, dates and addresses stay whole, so
// that they can be copied; only what is no address and longer than a line of
// limit columns is cut. A word lasts until the next.
func words(spans []Span, limit int) iter.Seq[[]Span] {
	return func(yield func([]Span) bool) {
		word, more := make([]Span, 0, 4), true
		end := func() {
			if ink(word) > limit && !isAddress(word) {
				for character := range characters(word) {
					more = more && yield(character)
				}
			} else if len(word) > 0 {
				more = more && yield(word)
			}
			word = word[:0]
		}
		for _, s := range spans {
			first := true
			for piece := range pieces(s.Format) {
				if !first {
					end()
				}
				first = false
				word = append(word, Span{piece, s.style})
			}
			if strings.HasSuffix(s.Format, " ") {
				end()
			}
		}
		end()
	}
}

// pieces splits text where a line may break.
func pieces(text string) iter.Seq[string] {
	if wording.IsPlain(text) { // most text is, and Unicode's rules are slow
		return strings.SplitAfterSeq(text, " ")
	}
	var all []string
	var piece strings.Builder
	segment, rest, state := "", text, -1
	for rest != "" {
		segment, rest, _, state = uniseg.FirstLineSegmentInString(rest, state)
		piece.WriteString(segment)
		last, _ := utf8.DecodeLastRuneInString(segment)
		next, _ := utf8.DecodeRuneInString(rest)
		if rest == "" || last == ' ' || isWide(last) || isWide(next) {
			all = append(all, piece.String())
			piece.Reset()
		}
	}
	return slices.Values(all)
}

func isWide(r rune) bool { return r >= utf8.RuneSelf && uniseg.StringWidth(string(r)) == 2 }

func isAddress(word []Span) bool {
	for _, s := range word {
		if strings.Contains(s.Format, "://") {
			return true
		}
	}
	return false
}

// characters splits a word into what a reader sees as single characters.
func characters(word []Span) iter.Seq[[]Span] {
	return func(yield func([]Span) bool) {
		for _, s := range word {
			cluster, rest, state := "", s.Format, -1
			for rest != "" {
				cluster, rest, _, state = uniseg.FirstGraphemeClusterInString(rest, state)
				if !yield([]Span{{cluster, s.style}}) {
					return
				}
			}
		}
	}
}

// trimmed takes the spaces at their end from spans.
func trimmed(spans []Span) []Span {
	for len(spans) > 0 {
		last := &spans[len(spans)-1]
		if last.Format = strings.TrimRight(last.Format, " "); last.Format != "" {
			return spans
		}
		spans = spans[:len(spans)-1]
	}
	return spans
}

// ink is the width of spans without the spaces at their end.
func ink(spans []Span) int {
	n := columns(spans)
	for i := len(spans) - 1; i >= 0; i-- {
		text := strings.TrimRight(spans[i].Format, " ")
		n -= len(spans[i].Format) - len(text)
		if text != "" {
			break
		}
	}
	return n
}

// columns is the width of spans on a terminal.
func columns(spans []Span) int {
	n := 0
	for _, s := range spans {
		if wording.IsPlain(s.Format) {
			n += len(s.Format)
		} else {
			n += uniseg.StringWidth(s.Format)
		}
	}
	return n
}
