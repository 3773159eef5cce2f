package program

import (
	"encoding/binary"
	"hash/crc32"
)

// magic begins the bytes of a program; its last character is the version of
// the form.
const magic = "residency plan 1\n"

// Encode returns the bytes of a program. The same program has the same bytes.
func (p *Program) Encode() []byte {
	e := &encoder{bytes: []byte(magic)}
	e.count(len(p.Constants))
	for _, constant := range p.Constants {
		e.constant(constant)
	}
	e.texts(p.Builtins)
	e.count(len(p.Functions))
	for _, function := range p.Functions {
		e.text(function.Name)
		e.texts(function.Path)
		e.unsigned(function.Params)
		e.unsigned(function.Locals)
		e.unsigned(function.Body.First)
		e.unsigned(function.Body.Count)
	}
	e.count(len(p.Blocks))
	for _, block := range p.Blocks {
		e.unsigned(block.First)
		e.unsigned(block.Count)
	}
	e.count(len(p.Statements))
	for _, statement := range p.Statements {
		e.statement(statement)
	}
	e.count(len(p.Lists))
	for _, operand := range p.Lists {
		e.signed(int64(operand))
	}
	return binary.LittleEndian.AppendUint32(e.bytes, crc32.ChecksumIEEE(e.bytes))
}

type encoder struct {
	bytes []byte
}

func (e *encoder) count(n int)      { e.bytes = binary.AppendUvarint(e.bytes, uint64(n)) }
func (e *encoder) unsigned(n int32) { e.bytes = binary.AppendUvarint(e.bytes, uint64(uint32(n))) }
func (e *encoder) signed(n int64)   { e.bytes = binary.AppendVarint(e.bytes, n) }

func (e *encoder) text(s string) {
	e.count(len(s))
	e.bytes = append(e.bytes, s...)
}

func (e *encoder) texts(list []string) {
	e.count(len(list))
	for _, s := range list {
		e.text(s)
	}
}

func (e *encoder) constant(c Constant) {
	e.bytes = append(e.bytes, byte(c.Kind))
	switch c.Kind {
	case Int:
		e.signed(c.Int)
	case Number, String:
		e.text(c.Text)
	case Array, Object, Set:
		e.count(len(c.Items))
		for _, item := range c.Items {
			e.unsigned(item)
		}
	}
}

func (e *encoder) statement(s Statement) {
	e.bytes = append(e.bytes, byte(s.Op))
	roles := shapes[s.Op]
	e.operand(roles.a, s.A)
	e.operand(roles.b, s.B)
	e.operand(roles.c, s.C)
	e.operand(roles.d, s.D)
}

func (e *encoder) operand(r role, n int32) {
	switch r {
	case unused:
	case operand:
		e.signed(int64(n))
	default:
		e.unsigned(n)
	}
}
