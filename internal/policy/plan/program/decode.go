package program

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"math"
)

var errBroken = errors.New("broken plan")

// Decode reads what Encode wrote. Other bytes are an error.
func Decode(encoded []byte) (*Program, error) {
	d := &decoder{}
	if !bytes.HasPrefix(encoded, []byte(magic)) || len(encoded) < len(magic)+4 {
		return nil, errors.New("not a plan, or one of another version")
	}
	body := encoded[:len(encoded)-4]
	if crc32.ChecksumIEEE(body) != binary.LittleEndian.Uint32(encoded[len(body):]) {
		return nil, errBroken
	}
	// One copy serves all texts of the plan.
	d.all, d.at = string(body), len(magic)
	p := &Program{
		Constants:  table(d, (*decoder).constant),
		Builtins:   table(d, (*decoder).text),
		Functions:  table(d, (*decoder).function),
		Blocks:     table(d, (*decoder).block),
		Statements: table(d, (*decoder).statement),
		Lists:      table(d, (*decoder).listed),
	}
	if d.broken || d.at < len(d.all) {
		return nil, errBroken
	}
	if err := p.check(); err != nil {
		return nil, err
	}
	return p, nil
}

// decoder reads until the first mistake, after which everything is zero.
type decoder struct {
	all    string
	at     int
	broken bool
}

func (d *decoder) fail() { d.broken, d.at = true, len(d.all) }

// table reads a count and as many entries. Every entry takes a byte at least,
// which bounds what a wrong count can ask for.
func table[T any](d *decoder, entry func(*decoder) T) []T {
	n := d.uvarint()
	if n > uint64(len(d.all)-d.at) {
		d.fail()
		return nil
	}
	entries := make([]T, n)
	for i := range entries {
		entries[i] = entry(d)
	}
	return entries
}

func (d *decoder) uvarint() uint64 {
	// Most numbers of a plan are small.
	if d.at < len(d.all) && d.all[d.at] < 0x80 {
		n := uint64(d.all[d.at])
		d.at++
		return n
	}
	return d.longUvarint()
}

func (d *decoder) longUvarint() uint64 {
	n, shift := uint64(0), 0
	for d.at < len(d.all) && shift < 64 {
		b := d.all[d.at]
		d.at++
		n |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return n
		}
		shift += 7
	}
	d.fail()
	return 0
}

func (d *decoder) unsigned() int32 {
	n := d.uvarint()
	if n > math.MaxInt32 {
		d.broken = true
		return 0
	}
	return int32(n)
}

func (d *decoder) signed() int64 {
	n := d.uvarint()
	return int64(n>>1) ^ -int64(n&1)
}

func (d *decoder) listed() int32 {
	n := d.signed()
	if n < math.MinInt32 || n > math.MaxInt32 {
		d.broken = true
		return 0
	}
	return int32(n)
}

func (d *decoder) byte() byte {
	if d.at >= len(d.all) {
		d.fail()
		return 0
	}
	d.at++
	return d.all[d.at-1]
}

func (d *decoder) text() string {
	n := d.uvarint()
	if n > uint64(len(d.all)-d.at) {
		d.fail()
		return ""
	}
	start := d.at
	d.at += int(n)
	return d.all[start:d.at]
}

func (d *decoder) constant() Constant {
	c := Constant{Kind: Kind(d.byte())}
	switch c.Kind {
	case Int:
		c.Int = d.signed()
	case Number, String:
		c.Text = d.text()
	case Array, Object, Set:
		c.Items = table(d, (*decoder).unsigned)
	}
	return c
}

func (d *decoder) function() Function {
	return Function{
		Name:   d.text(),
		Path:   table(d, (*decoder).text),
		Params: d.unsigned(),
		Locals: d.unsigned(),
		Body:   d.span(),
	}
}

func (d *decoder) span() Range  { return Range{First: d.unsigned(), Count: d.unsigned()} }
func (d *decoder) block() Block { return Block{d.span()} }

func (d *decoder) statement() Statement {
	s := Statement{Op: Op(d.byte())}
	if s.Op >= ops {
		d.broken = true
		return Statement{}
	}
	roles := &shapes[s.Op]
	s.A = d.operand(roles.a)
	s.B = d.operand(roles.b)
	s.C = d.operand(roles.c)
	s.D = d.operand(roles.d)
	return s
}

func (d *decoder) operand(r role) int32 {
	switch r {
	case unused:
		return 0
	case operand:
		return d.listed()
	default:
		return d.unsigned()
	}
}
