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
	Dot                   // C = A[B]; D numbers the lookup
	Path                  // C = A at the path of strings that constant B is; D numbers its first lookup
	DataDot               // as Dot, where A is a part of the data
	DataPath              // as Path, where A is the data or a part of it
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
	Merge                 // C = the objects A and B, merged at every depth; what A has, it keeps
	Equal                 // undefined unless A equals B
	NotEqual              // undefined if A equals B
	Holds                 // undefined if A is false
	IsArray               // undefined unless A is an array
	IsObject              // undefined unless A is an object
	IsSet                 // undefined unless A is a set
	IsDefined             // undefined unless A is defined
	IsUndefined           // undefined if A is defined
	Result                // adds A to the result of the entry
)
