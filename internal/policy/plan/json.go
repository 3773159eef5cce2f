package plan

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// ParseJSON reads one JSON value, several times faster than encoding/json: it
// keeps strings as parts of the document and makes no maps.
func ParseJSON(document []byte) (Value, error) {
	p := &parser{text: string(document)}
	value, err := p.whole()
	if err != nil {
		return nil, fmt.Errorf("offset %d: %w", p.at, err)
	}
	return value, nil
}

// ParseJSONLazily reads a JSON object as ParseJSON does, but looks into each
// member only when an evaluation first needs it. Until then, members are only
// known to be closed properly.
func ParseJSONLazily(document []byte) (*Object, error) {
	p := &parser{text: string(document)}
	members := map[string]string{}
	err := p.members(func(key string) error {
		start := p.at
		if err := p.skip(); err != nil {
			return err
		}
		members[key] = p.text[start:p.at]
		return nil
	})
	if err == nil {
		err = p.end()
	}
	if err != nil {
		return nil, fmt.Errorf("offset %d: %w", p.at, err)
	}
	keys := make([]string, 0, len(members))
	for key := range members {
		keys = append(keys, key)
	}
	return NewLazyObject(keys, func(key string) (Value, error) {
		value, err := (&parser{text: members[key]}).whole()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", key, err)
		}
		return value, nil
	}), nil
}

type parser struct {
	text  string
	at    int
	depth int        // how many collections are open
	items []Value    // of the collections that are open
	known [128]Value // some of the texts met so far, to make each a Value once
}

func (p *parser) whole() (Value, error) {
	value, err := p.value()
	if err == nil {
		err = p.end()
	}
	return value, err
}

func (p *parser) value() (Value, error) {
	switch p.next() {
	case '{':
		return p.object()
	case '[':
		return p.array()
	case '"':
		return p.string()
	case 'n':
		return Null{}, p.word("null")
	case 't':
		return Bool(true), p.word("true")
	case 'f':
		return Bool(false), p.word("false")
	}
	return p.number()
}

func (p *parser) number() (Value, error) {
	start := p.at
	for p.at < len(p.text) && strings.IndexByte("+-.0123456789Ee", p.text[p.at]) >= 0 {
		p.at++
	}
	text := p.text[start:p.at]
	if !json.Valid([]byte(text)) {
		return nil, errSyntax
	}
	return numberOf(text)
}

func (p *parser) array() (Value, error) {
	start := len(p.items)
	err := p.elements('[', ']', func() error {
		value, err := p.value()
		p.items = append(p.items, value)
		return err
	})
	elements := slices.Clone(p.items[start:])
	p.items = p.items[:start]
	return &Array{elements: elements, frozen: true}, err
}

func (p *parser) object() (Value, error) {
	start := len(p.items)
	err := p.members(func(key string) error {
		value, err := p.value()
		p.items = append(p.items, p.intern(key), value)
		return err
	})
	items := p.items[start:]
	p.items = p.items[:start]
	object := &Object{keys: make([]Value, 0, len(items)/2), values: make([]Value, 0, len(items)/2)}
	if err != nil {
		return nil, err
	}
	for i := 0; i < len(items); i += 2 {
		object.put(items[i], items[i+1])
	}
	object.frozen = true
	return object, nil
}

func (p *parser) string() (Value, error) {
	text, err := p.quoted()
	return p.intern(text), err
}

// intern makes a text a value, the same as before where it finds it again: names
// and words return over and over.
func (p *parser) intern(text string) Value {
	if text == "" {
		return String("")
	}
	place := &p.known[(len(text)*31+int(text[0])*7+int(text[len(text)-1]))%len(p.known)]
	if known, ok := (*place).(String); !ok || string(known) != text {
		*place = String(text)
	}
	return *place
}
