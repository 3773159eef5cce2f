package rego

import (
	"errors"
	"strings"
	"sync"
	"sync/atomic"
)

// Stored is a document that was written by Store: any size of it opens at once, and
// an evaluation reads the parts that it needs, each once. Equal parts are
// stored once.
//
// The bytes are nodes, one after the other, each after those that it refers to. A
// node is a byte that says its type, and
//
//	a string or number   its length as an unsigned varint, and its text
//	an array             its length as an unsigned varint, and a reference to each element
//	an object            its shape as an unsigned varint, and a reference to each value
//
// A reference is four bytes, little-endian: where the node begins. After the nodes
// come references to the shapes, which are arrays of keys; then how many there are,
// and a reference to the document.
type Stored struct {
	text   string
	shapes int // where the references to them begin

	mutex sync.Mutex
	keys  [][]Value // of each shape that was met
	met   [512]metText
}

// metText is a string that was met: names and words return over and over.
type metText struct {
	at    int
	value Value
}

const storedMagic = "stored values 1\n"

var errNotStored = errors.New("no stored values, or of another version")

// OpenStored returns a stored object. Only its beginning and end are looked at;
// broken bytes between them show when they are read, as an error of the
// evaluation.
func OpenStored(text string) (_ *Object, err error) {
	defer recoverFault(&err)
	s := &Stored{text: text}
	if !strings.HasPrefix(text, storedMagic) || len(text) < len(storedMagic)+8 {
		return nil, errNotStored
	}
	count := s.reference(len(text) - 8)
	s.shapes = len(text) - 8 - 4*count
	s.check(s.shapes >= len(storedMagic))
	s.keys = make([][]Value, count)
	s.mutex.Lock()
	defer s.mutex.Unlock()
	object, ok := s.value(s.reference(len(text) - 4)).(*Object)
	if !ok {
		return nil, errNotStored
	}
	return object, nil
}

// The types of nodes.
const (
	storedNull = iota
	storedFalse
	storedTrue
	storedInt // written as a string
	storedNumber
	storedString
	storedArray
	storedObject
)

// value reads a node. The values of an object are left until they are asked for.
func (s *Stored) value(at int) Value {
	s.check(at < s.shapes)
	switch s.text[at] {
	case storedNull:
		return Null{}
	case storedFalse, storedTrue:
		return Bool(s.text[at] == storedTrue)
	case storedString:
		return s.string(at)
	case storedInt, storedNumber:
		number, err := numberOf(s.content(at))
		s.check(err == nil)
		return number
	case storedArray:
		return &Array{elements: s.elements(at), frozen: true}
	case storedObject:
		return &s.objects(at)[0].Object
	}
	panic(fault{errNotStored})
}

func (s *Stored) string(at int) Value {
	met := &s.met[at%len(s.met)]
	if met.at != at {
		*met = metText{at, String(s.content(at))}
	}
	return met.value
}

// content is the text of a string or number.
func (s *Stored) content(at int) string {
	length, start := s.uvarint(at + 1)
	s.check(length <= len(s.text)-start)
	return s.text[start : start+length]
}

func (s *Stored) elements(at int) []Value {
	length, start := s.uvarint(at + 1)
	s.check(length <= (len(s.text)-start)/4)
	return s.values(at, start, length)
}

// values reads the nodes that the references of a node refer to; objects among them
// are made at once.
func (s *Stored) values(node, references, n int) []Value {
	values := make([]Value, n)
	var objects []int
	for i := range values {
		at := s.reference(references + 4*i)
		s.check(at < node)
		if s.text[at] == storedObject {
			objects = append(objects, at)
		} else {
			values[i] = s.value(at)
		}
	}
	made := s.objects(objects...)
	for i := range values {
		if values[i] == nil {
			values[i] = &made[0].Object
			made = made[1:]
		}
	}
	return values
}

// unread is an object and what it takes to read its values.
type unread struct {
	Object
	storedValues
}

func (s *Stored) objects(nodes ...int) []unread {
	made := make([]unread, len(nodes))
	for i, at := range nodes {
		shape, references := s.uvarint(at + 1)
		o, keys := &made[i], s.shape(shape)
		o.Object = Object{keys: keys, frozen: true}
		switch {
		case len(keys) == 0:
		case len(keys) > manyValues:
			o.lazy = s.oneByOne(at, references, len(keys))
		default:
			o.storedValues = storedValues{stored: s, node: at, references: references, count: len(keys)}
			o.lazy = &o.storedValues
		}
	}
	return made
}

func (s *Stored) shape(number int) []Value {
	s.check(number < len(s.keys))
	if s.keys[number] == nil {
		at := s.reference(s.shapes + 4*number)
		s.check(at < s.shapes && s.text[at] == storedArray)
		s.keys[number] = s.elements(at)
	}
	return s.keys[number]
}

// storedValues are the values of a stored object, which are read together.
type storedValues struct {
	stored                  *Stored
	node, references, count int
	read                    atomic.Bool
	values                  []Value // once read
}

func (v *storedValues) at(i int) Value {
	if !v.read.Load() {
		v.readAll()
	}
	return v.values[i]
}

func (v *storedValues) readAll() {
	v.stored.mutex.Lock()
	defer v.stored.mutex.Unlock()
	if !v.read.Load() {
		v.values = v.stored.values(v.node, v.references, v.count)
		v.read.Store(true)
	}
}

// manyValues is the size above which an object is a table, of which most runs need
// few entries.
const manyValues = 24

func (s *Stored) oneByOne(node, references, count int) *slots {
	return newSlots(count, func(i int) (Value, error) {
		s.mutex.Lock()
		defer s.mutex.Unlock()
		at := s.reference(references + 4*i)
		s.check(at < node)
		return s.value(at), nil
	})
}

// check ends the evaluation where the bytes are broken.
func (s *Stored) check(sound bool) {
	if !sound {
		panic(fault{errNotStored})
	}
}

func (s *Stored) reference(at int) int {
	s.check(at >= 0 && at <= len(s.text)-4)
	return int(s.text[at]) | int(s.text[at+1])<<8 | int(s.text[at+2])<<16 | int(s.text[at+3])<<24
}

// uvarint returns a number, and where what follows it begins.
func (s *Stored) uvarint(at int) (n, end int) {
	for shift := 0; shift < 32; shift += 7 {
		s.check(at < len(s.text))
		b := s.text[at]
		at++
		if n |= int(b&0x7f) << shift; b < 0x80 {
			return n, at
		}
	}
	panic(fault{errNotStored})
}
