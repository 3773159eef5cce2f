package plan

import (
	"encoding/json"
	"errors"
	"strings"
	"unicode/utf8"
)

var errSyntax = errors.New("no valid JSON")

// maxDepth bounds how deep arrays and objects may nest.
const maxDepth = 1000

// end is an error unless only white space is left.
func (p *parser) end() error {
	if p.space(); p.at < len(p.text) {
		return errSyntax
	}
	return nil
}

// next is the next byte after white space; 0 at the end.
func (p *parser) next() byte {
	p.space()
	if p.at < len(p.text) {
		return p.text[p.at]
	}
	return 0
}

func (p *parser) space() {
	for p.at < len(p.text) {
		switch p.text[p.at] {
		case ' ', '\n', '\t', '\r':
			p.at++
		default:
			return
		}
	}
}

func (p *parser) word(word string) error {
	if !strings.HasPrefix(p.text[p.at:], word) {
		return errSyntax
	}
	p.at += len(word)
	return nil
}

// elements reads what is between brackets, and calls element at each.
func (p *parser) elements(open, shut byte, element func() error) error {
	if p.next() != open || p.depth >= maxDepth {
		return errSyntax
	}
	p.at++
	p.depth++
	for first := true; p.next() != shut; first = false {
		if !first {
			if p.next() != ',' {
				return errSyntax
			}
			p.at++
		}
		if err := element(); err != nil {
			return err
		}
	}
	p.at++
	p.depth--
	return nil
}

// members reads an object, and calls member at each value.
func (p *parser) members(member func(key string) error) error {
	return p.elements('{', '}', func() error {
		key, err := p.quoted()
		if err != nil {
			return err
		}
		if p.next() != ':' {
			return errSyntax
		}
		p.at++
		return member(key)
	})
}

// skip passes over a value, looking only for where it ends.
func (p *parser) skip() error {
	switch p.next() {
	case '{', '[':
		return p.skipCollection()
	case '"':
		_, err := p.quoted()
		return err
	}
	_, err := p.value()
	return err
}

func (p *parser) skipCollection() error {
	for depth := 0; p.at < len(p.text); {
		switch p.text[p.at] {
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth == 0 {
				p.at++
				return nil
			}
		case '"':
			if err := p.skipQuoted(); err != nil {
				return err
			}
			continue
		}
		p.at++
	}
	return errSyntax
}

func (p *parser) skipQuoted() error {
	rest := p.text[p.at+1:]
	if end := strings.IndexByte(rest, '"'); end >= 0 && strings.IndexByte(rest[:end], '\\') < 0 {
		p.at += end + 2
		return nil
	}
	_, err := p.quoted()
	return err
}

// quoted reads a string. One without escapes is a part of the document.
func (p *parser) quoted() (string, error) {
	if p.next() != '"' {
		return "", errSyntax
	}
	start := p.at
	if end := strings.IndexByte(p.text[start+1:], '"'); end >= 0 && isPlain(p.text[start+1:start+1+end]) {
		p.at += end + 2
		return p.text[start+1 : start+1+end], nil
	}
	for p.at++; p.at < len(p.text); p.at++ {
		switch p.text[p.at] {
		case '"':
			p.at++
			var text string
			err := json.Unmarshal([]byte(p.text[start:p.at]), &text)
			return text, err
		case '\\':
			p.at++
		}
	}
	return "", errSyntax
}

// isPlain says whether a string of JSON stands for itself.
func isPlain(text string) bool {
	for i := range len(text) {
		if c := text[i]; c < ' ' || c == '\\' || c >= utf8.RuneSelf {
			return utf8.ValidString(text) && strings.IndexFunc(text, func(r rune) bool { return r < ' ' || r == '\\' }) < 0
		}
	}
	return true
}
