package program

// Op is the kind of a statement. "Undefined" means that the statement leaves
// its block there.
type Op uint8

// The statements. Letters name their operands; "list" is an offset into Lists.
const (
	Return      Op = iota // returns A
	Assign                // C = A
	AssignOnce            // C = A; an error where C has another value
	Reset                 // C becomes undefined
	Call                  // C = function A applied to the list B
	CallBuiltin           // C = built-in A applied to the list B of D operands
	CallPath              // C = the function at the path of list B, length D, applied to its two operands before B; leaves four blocks where it is undefined
	Blocks                // runs the blocks from A on, B of them
	Break                 // leaves the block, and A blocks around it
	Dot                   // C = A[B]
	Path                  // C = A at the path of strings that constant B is
	Len                   // C = length of A
	Scan                  // for each key B and value C of A, runs block D
	Not                   // runs block D and is undefined if that reaches its end
	With                  // runs block D with the local C changed: the list B of A operands is a value and the path to put it at
	MakeArray             // C = an empty array with room for A
	MakeObject            // C = an empty object
	MakeSet               // C = an empty set
	ArrayOf               // C = an array of the list B of D operands
	SetOf                 // C = a set of the list B of D operands
	ObjectOf              // C = an object with the keys of constant A and the values of list B
	Append                // appends A to the array C
	Insert                // sets the key A of the object C to B
	InsertOnce            // as Insert; an error where the key has another value
	Add                   // adds A to the set C
	Merge                 // C = the objects A and B, merged at every depth
	Equal                 // undefined unless A equals B
	NotEqual              // undefined if A equals B
	Holds                 // undefined if A is false
	IsArray               // undefined unless A is an array
	IsObject              // undefined unless A is an object
	IsSet                 // undefined unless A is a set
	IsDefined             // undefined unless A is defined
	IsUndefined           // undefined if A is defined
	Result                // adds A to the result of the entry
	ops                   // how many there are
)

// shape says what the operands of a statement are, so that encoding, decoding
// and checking need not name each Op.
type shape struct {
	a, b, c, d role
}

// role is what an operand refers to.
type role uint8

const (
	unused   role = iota
	number        // any number
	operand       // a local or a constant
	local         // a local
	function      // an index of Functions
	builtin       // an index of Builtins
	block         // an index of Blocks, above that of the block it is in
	constant      // an index of Constants
	list          // an offset of Lists
)

var shapes = [ops]shape{
	Return:      {a: operand},
	Assign:      {a: operand, c: local},
	AssignOnce:  {a: operand, c: local},
	Reset:       {c: local},
	Call:        {a: function, b: list, c: local},
	CallBuiltin: {a: builtin, b: list, c: local, d: number},
	CallPath:    {b: list, c: local, d: number},
	Blocks:      {a: block, b: number},
	Break:       {a: number},
	Dot:         {a: operand, b: operand, c: local},
	Path:        {a: operand, b: constant, c: local},
	Len:         {a: operand, c: local},
	Scan:        {a: operand, b: local, c: local, d: block},
	Not:         {d: block},
	With:        {a: number, b: list, c: local, d: block},
	MakeArray:   {a: number, c: local},
	MakeObject:  {c: local},
	MakeSet:     {c: local},
	ArrayOf:     {b: list, c: local, d: number},
	SetOf:       {b: list, c: local, d: number},
	ObjectOf:    {a: constant, b: list, c: local},
	Append:      {a: operand, c: local},
	Insert:      {a: operand, b: operand, c: local},
	InsertOnce:  {a: operand, b: operand, c: local},
	Add:         {a: operand, c: local},
	Merge:       {a: operand, b: operand, c: local},
	Equal:       {a: operand, b: operand},
	NotEqual:    {a: operand, b: operand},
	Holds:       {a: operand},
	IsArray:     {a: operand},
	IsObject:    {a: operand},
	IsSet:       {a: operand},
	IsDefined:   {a: operand},
	IsUndefined: {a: operand},
	Result:      {a: operand},
}
