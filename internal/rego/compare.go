package rego

import (
	"cmp"
	"slices"
	"strings"
)

// Compare orders values as OPA does. Undefined is before all others.
func Compare(a, b Value) int {
	if a, ok := a.(String); ok {
		if b, ok := b.(String); ok {
			return strings.Compare(string(a), string(b))
		}
	}
	if a == nil || b == nil {
		return cmp.Compare(boolInt(a != nil), boolInt(b != nil))
	}
	if c := cmp.Compare(a.rank(), b.rank()); c != 0 {
		return c
	}
	switch a := a.(type) {
	case Bool:
		return cmp.Compare(boolInt(bool(a)), boolInt(bool(b.(Bool))))
	case Int:
		if b, ok := b.(Int); ok {
			return cmp.Compare(a, b)
		}
		return compareNumbers(a.text(), b.(Number))
	case Number:
		return compareNumbers(a, numberText(b))
	case *Array:
		return slices.CompareFunc(a.elements, b.(*Array).elements, Compare)
	case *Set:
		return slices.CompareFunc(a.elements, b.(*Set).elements, Compare)
	case *Object:
		return compareObjects(a, b.(*Object))
	}
	return 0 // null
}

// Equal says whether two values are the same.
func Equal(a, b Value) bool {
	switch a := a.(type) {
	case String:
		b, ok := b.(String)
		return ok && a == b
	case *Array:
		b, ok := b.(*Array)
		return ok && (a == b || slices.EqualFunc(a.elements, b.elements, Equal))
	case *Set:
		b, ok := b.(*Set)
		return ok && (a == b || slices.EqualFunc(a.elements, b.elements, Equal))
	case *Object:
		b, ok := b.(*Object)
		return ok && (a == b || len(a.keys) == len(b.keys) && compareObjects(a, b) == 0)
	case Int, Number:
		return a == b || Compare(a, b) == 0
	}
	return a == b
}

func compareObjects(a, b *Object) int {
	for i := range min(len(a.keys), len(b.keys)) {
		if c := Compare(a.keys[i], b.keys[i]); c != 0 {
			return c
		}
		if c := Compare(a.At(i), b.At(i)); c != 0 {
			return c
		}
	}
	return cmp.Compare(len(a.keys), len(b.keys))
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// search finds a key among sorted keys, or where it belongs.
func search(keys []Value, key Value) (int, bool) {
	if text, ok := key.(String); ok {
		return searchText(keys, text)
	}
	return slices.BinarySearchFunc(keys, key, Compare)
}

// searchText is search for the most common of keys.
func searchText(keys []Value, text String) (int, bool) {
	low, high := 0, len(keys)
	for low < high {
		middle := int(uint(low+high) >> 1)
		var c int
		if other, ok := keys[middle].(String); ok {
			c = strings.Compare(string(other), string(text))
		} else {
			c = cmp.Compare(keys[middle].rank(), text.rank())
		}
		switch {
		case c == 0:
			return middle, true
		case c < 0:
			low = middle + 1
		default:
			high = middle
		}
	}
	return low, false
}
