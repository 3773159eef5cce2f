// Package program is the form in which planned rules are kept: what kinds of
// statements there are. It must not know where plans come from or how they are run.
package program

// Program is planned rules and all that they need, in flat tables that refer to each
// other by index.
//
// An operand is a local of the running function if it is zero or above, and
// otherwise the constant with its complement as index. Statements with more
// operands than fit keep them in Lists, one after the other.
type Program struct {
	Entries    []string // the rules that may be asked for, such as data.example.allow
	Constants  []Constant
	Builtins   []string
	Functions  []Function // those of the entries first, which add to the result instead of returning
	Blocks     []Block
	Statements []Statement
	Lists      []int32
	Lookups    int32 // how many keys Dot and Path, and their likes for data, look up
}

// Constant is a value known when the plan was made. Items are indices of
// earlier constants: elements in order, or keys and values in turn.
type Constant struct {
	Kind  Kind
	Text  string // of strings, and of numbers that are no Int
	Int   int64
	Items []int32
}

// Kind is the type of a constant.
type Kind uint8

// The kinds of constants.
const (
	Null Kind = iota
	False
	True
	Int
	Number
	String
	Array
	Object
	Set
)

// Function is a rule or a function. Its parameters are its first locals, and
// the first two of them are the input and the data.
type Function struct {
	Name   string
	Path   []string // below data, where calls look it up by its path; else empty
	Params int32
	Locals int32
	Body   Range // of Blocks
}

// Range is a part of a table.
type Range struct {
	First, Count int32
}

// Block is a sequence of statements. The first that is undefined ends it.
type Block struct {
	Range // of Statements
}

// Statement is one step. What A to D mean depends on Op.
type Statement struct {
	Op         Op
	A, B, C, D int32
}

// Find returns the index of the function at a path below data.
func (p *Program) Find(path []string) (int32, bool) {
	for i := range p.Functions {
		if len(path) > 0 && equal(p.Functions[i].Path, path) {
			return int32(i), true
		}
	}
	return 0, false
}

func equal(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
