package rego

import (
	"errors"
	"math"
	"math/big"
)

// arithmetic is an operation on numbers: on small ones, whose result always
// fits an int64, on whole ones of any size, and on all others.
type arithmetic struct {
	small func(a, b int64) int64
	whole func(z, a, b *big.Int) *big.Int
	float func(z, a, b *big.Float) *big.Float
}

var (
	plus = arithmetic{
		small: func(a, b int64) int64 { return a + b },
		whole: (*big.Int).Add,
		float: (*big.Float).Add,
	}
	subtract = arithmetic{
		small: func(a, b int64) int64 { return a - b },
		whole: (*big.Int).Sub,
		float: (*big.Float).Sub,
	}
	times = arithmetic{
		small: func(a, b int64) int64 { return a * b },
		whole: (*big.Int).Mul,
		float: (*big.Float).Mul,
	}
)

// small is a number whose product with another such fits an int64.
func small(v Value) (int64, bool) {
	n, ok := toInt(v)
	return n, ok && math.MinInt32 <= n && n <= math.MaxInt32
}

func smallPair(operands []Value) (a, b int64, ok bool) {
	a, okA := small(operands[0])
	b, okB := small(operands[1])
	return a, b, okA && okB
}

func (o arithmetic) apply(operands []Value) (Value, error) {
	if a, b, ok := smallPair(operands); ok {
		return Int(o.small(a, b)), nil
	}
	a, b, err := numbers(operands)
	if err != nil {
		return nil, err
	}
	if x, ok := bigInt(a); ok {
		if y, ok := bigInt(b); ok {
			return fromBigInt(o.whole(new(big.Int), x, y)), nil
		}
	}
	return fromBigFloat(o.float(new(big.Float), bigFloat(a), bigFloat(b))), nil
}

func numbers(operands []Value) (a, b Number, err error) {
	for i, v := range operands {
		if numberText(v) == "" {
			return "", "", wrongType(i, v)
		}
	}
	return numberText(operands[0]), numberText(operands[1]), nil
}

// minus is the difference of numbers or of sets.
func minus(operands []Value) (Value, error) {
	if _, ok := operands[0].(*Set); ok {
		return setOperation((*Set).minus)(operands)
	}
	return subtract.apply(operands)
}

var errZero = errors.New("division by zero")

func divide(operands []Value) (Value, error) {
	if a, b, ok := smallPair(operands); ok && b == 0 {
		return nil, errZero
	} else if ok && a != 0 && a%b == 0 {
		return Int(a / b), nil
	}
	a, b, err := numbers(operands)
	if err != nil {
		return nil, err
	}
	divisor := bigFloat(b)
	if divisor.Sign() == 0 {
		return nil, errZero
	}
	return fromBigFloat(new(big.Float).Quo(bigFloat(a), divisor)), nil
}

func remainder(operands []Value) (Value, error) {
	if a, b, ok := smallPair(operands); ok && b != 0 {
		return Int(a % b), nil
	}
	a, b, err := numbers(operands)
	if err != nil {
		return nil, err
	}
	x, okX := bigInt(a)
	y, okY := bigInt(b)
	if !okX || !okY {
		return nil, errors.New("remainder of a number that is not whole")
	}
	if y.Sign() == 0 {
		return nil, errZero
	}
	return fromBigInt(new(big.Int).Rem(x, y)), nil
}

func floor(operands []Value) (Value, error) {
	if n, ok := small(operands[0]); ok {
		return Int(n), nil
	}
	text := numberText(operands[0])
	if text == "" {
		return nil, wrongType(0, operands[0])
	}
	exact := bigFloat(text)
	n, _ := exact.Int(nil)
	whole := new(big.Float).SetInt(n)
	if whole.Signbit() && exact.Cmp(whole) != 0 {
		whole.Sub(whole, big.NewFloat(1))
	}
	return fromBigFloat(whole), nil
}

// all is an operation on all numbers of a list or set, from the one that changes
// nothing. Of fractions it keeps as many bits as OPA does.
func (o arithmetic) all(neutral int64, bits uint) Builtin {
	return func(operands []Value) (Value, error) {
		members, err := items(operands, 0)
		if err != nil {
			return nil, err
		}
		if n, ok := o.allSmall(neutral, members); ok {
			return Int(n), nil
		}
		whole, float, exact := big.NewInt(neutral), big.NewFloat(float64(neutral)).SetPrec(bits), true
		for i, member := range members {
			text := numberText(member)
			if text == "" {
				return nil, wrongType(i, member)
			}
			n, ok := bigInt(text)
			if exact = exact && ok; exact {
				o.whole(whole, whole, n)
			}
			o.float(float, float, bigFloat(text))
		}
		if exact {
			return fromBigInt(whole), nil
		}
		return fromBigFloat(float), nil
	}
}

// allSmall is what all comes to where that and all members are small.
func (o arithmetic) allSmall(neutral int64, members []Value) (int64, bool) {
	result := neutral
	for _, member := range members {
		n, ok := small(member)
		if !ok || result < math.MinInt32 || result > math.MaxInt32 {
			return 0, false
		}
		result = o.small(result, n)
	}
	return result, true
}

// maxRange bounds the lists that numbers.range makes.
const maxRange = 1 << 20

func numbersRange(operands []Value) (Value, error) {
	a, b, err := bigInts(operands)
	if err != nil {
		return nil, err
	}
	distance := new(big.Int).Sub(b, a)
	if !a.IsInt64() || !b.IsInt64() || distance.CmpAbs(big.NewInt(maxRange)) > 0 {
		return nil, errors.New("numbers.range of too many numbers, or too large ones")
	}
	from, size, step := a.Int64(), distance.Int64(), int64(1)
	if size < 0 {
		size, step = -size, -1
	}
	elements := make([]Value, size+1)
	for i := range elements {
		elements[i] = Int(from + int64(i)*step)
	}
	return &Array{elements: elements}, nil
}

func bitsAnd(operands []Value) (Value, error) {
	a, b, err := bigInts(operands)
	if err != nil {
		return nil, err
	}
	return fromBigInt(a.And(a, b)), nil
}

func bitsShiftLeft(operands []Value) (Value, error) {
	a, b, err := bigInts(operands)
	if err != nil {
		return nil, err
	}
	if b.Sign() < 0 || !b.IsUint64() || b.Uint64() > maxDigits {
		return nil, errors.New("bits.lsh by too many bits, or by fewer than none")
	}
	return fromBigInt(a.Lsh(a, uint(b.Uint64()))), nil
}

func bigInts(operands []Value) (a, b *big.Int, err error) {
	x, y, err := numbers(operands)
	if err != nil {
		return nil, nil, err
	}
	a, okA := bigInt(x)
	b, okB := bigInt(y)
	if !okA || !okB {
		return nil, nil, errors.New("a number that is not whole")
	}
	return a, b, nil
}

// formatInt writes a number in one of OPA's bases, without its fraction.
func formatInt(operands []Value) (Value, error) {
	n, base, err := numbers(operands)
	if err != nil {
		return nil, err
	}
	radix, ok := map[Number]int{"2": 2, "8": 8, "10": 10, "16": 16}[base]
	if !ok {
		return nil, errors.New("format_int in a base other than 2, 8, 10 and 16")
	}
	whole, ok := bigInt(n)
	if !ok {
		whole, _ = bigFloat(n).Int(nil)
	}
	return String(whole.Text(radix)), nil
}
