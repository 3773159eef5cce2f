package rego

import (
	"encoding/binary"
	"fmt"
	"math"
)

// Store writes a document for OpenStored. It holds no sets, and its objects have
// strings for keys.
func Store(document *Object) (stored []byte, err error) {
	defer recoverFault(&err)
	w := &storer{nodes: map[string]uint32{}, shapes: map[uint32]uint64{}, out: []byte(storedMagic)}
	root := w.node(document)
	for _, shape := range w.order {
		w.out = binary.LittleEndian.AppendUint32(w.out, shape)
	}
	w.out = binary.LittleEndian.AppendUint32(w.out, uint32(len(w.order)))
	w.out = binary.LittleEndian.AppendUint32(w.out, root)
	if len(w.out) > math.MaxInt32 {
		return nil, fmt.Errorf("store values: %d bytes are too many", len(w.out))
	}
	return w.out, nil
}

type storer struct {
	out    []byte
	nodes  map[string]uint32 // where equal ones begin, by their bytes
	shapes map[uint32]uint64 // their numbers, by where their keys begin
	order  []uint32
}

// node writes a value behind those that it holds, unless it is there already.
func (w *storer) node(v Value) uint32 {
	var node []byte
	switch v := v.(type) {
	case Null:
		node = []byte{storedNull}
	case Bool:
		node = []byte{storedFalse}
		if v {
			node[0] = storedTrue
		}
	case Int:
		node = text(storedInt, numberText(v))
	case Number:
		node = text(storedNumber, v)
	case String:
		node = text(storedString, v)
	case *Array:
		node = w.list(storedArray, uint64(len(v.elements)), len(v.elements), v.At)
	case *Object:
		for _, key := range v.keys {
			if _, ok := key.(String); !ok {
				panic(fault{errNoName})
			}
		}
		node = w.list(storedObject, w.shape(v.keys), len(v.keys), v.At)
	default:
		panic(fault{fmt.Errorf("store values: %T", v)})
	}
	at, written := w.nodes[string(node)]
	if !written {
		at = uint32(len(w.out))
		w.nodes[string(node)] = at
		w.out = append(w.out, node...)
	}
	return at
}

func text[T ~string](kind byte, content T) []byte {
	return append(binary.AppendUvarint([]byte{kind}, uint64(len(content))), content...)
}

func (w *storer) list(kind byte, head uint64, n int, at func(int) Value) []byte {
	node := binary.AppendUvarint([]byte{kind}, head)
	for i := range n {
		node = binary.LittleEndian.AppendUint32(node, w.node(at(i)))
	}
	return node
}

func (w *storer) shape(keys []Value) uint64 {
	at := w.node(&Array{elements: keys})
	number, written := w.shapes[at]
	if !written {
		number = uint64(len(w.order))
		w.shapes[at] = number
		w.order = append(w.order, at)
	}
	return number
}
