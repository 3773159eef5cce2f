package rego

import (
	"errors"
	"math/big"
	"strconv"
	"strings"
)

// maxDigits bounds how long a number may become when it is written out, so that
// no document can make arithmetic expensive.
const maxDigits = 25_000

// numberOf is the number that a text writes down.
func numberOf(text string) (Value, error) {
	if n, err := strconv.ParseInt(text, 10, 64); err == nil && strconv.FormatInt(n, 10) == text {
		return Int(n), nil
	}
	if i := strings.IndexAny(text, "eE"); i >= 0 {
		exponent, err := strconv.Atoi(text[i+1:])
		if err != nil || max(exponent, -exponent)+i > maxDigits {
			return nil, errors.New("number out of range")
		}
	}
	return Number(text), nil
}

func (n Int) text() Number { return Number(strconv.FormatInt(int64(n), 10)) }

// numberText is a number as it is written; empty for other values.
func numberText(v Value) Number {
	switch v := v.(type) {
	case Int:
		return v.text()
	case Number:
		return v
	}
	return ""
}

// toInt is a number as an integer, where it is a small one and OPA takes it for
// one: 1.0 is, 1e0 is not.
func toInt(v Value) (int64, bool) {
	switch v := v.(type) {
	case Int:
		return int64(v), true
	case Number:
		whole, fraction, _ := strings.Cut(string(v), ".")
		if strings.Trim(fraction, "0") == "" {
			n, err := strconv.ParseInt(whole, 10, 64)
			return n, err == nil
		}
	}
	return 0, false
}

// compareNumbers compares numbers of any size as OPA does: exactly, unless both are
// fractions that end in a zero and the same to a machine.
func compareNumbers(a, b Number) int {
	if endsInZero(a) && endsInZero(b) {
		x, errA := strconv.ParseFloat(string(a), 64)
		y, errB := strconv.ParseFloat(string(b), 64)
		if errA == nil && errB == nil && x == y {
			return 0
		}
	}
	return rational(a).Cmp(rational(b))
}

func endsInZero(n Number) bool {
	trimmed := strings.TrimRight(string(n), "0")
	return len(trimmed) < len(n) && strings.Contains(strings.TrimRight(trimmed, ".0"), ".")
}

func rational(n Number) *big.Rat {
	r, ok := new(big.Rat).SetString(string(n))
	if !ok {
		return new(big.Rat)
	}
	return r
}

// bigInt is a whole number of any size.
func bigInt(n Number) (*big.Int, bool) {
	if i, ok := new(big.Int).SetString(string(n), 10); ok {
		return i, true
	}
	r, ok := new(big.Rat).SetString(string(n))
	if !ok || !r.IsInt() {
		return nil, false
	}
	return r.Num(), true
}

func bigFloat(n Number) *big.Float {
	f, ok := new(big.Float).SetString(string(n))
	if !ok {
		return new(big.Float)
	}
	return f
}

// fromBigInt and fromBigFloat write numbers as OPA does.
func fromBigInt(n *big.Int) Value {
	if n.IsInt64() {
		return Int(n.Int64())
	}
	return Number(n.String())
}

func fromBigFloat(f *big.Float) Value {
	format := byte('g')
	if f.IsInt() {
		format = 'f'
	}
	v, err := numberOf(f.Text(format, -1))
	if err != nil {
		return nil
	}
	return v
}
