package own

import "fmt"

// What one file of Rego may be. The parser and the compiler go through it by calls
// within calls, of which Go allows so many and then ends the program.
const (
	maxRego  = 256 << 10 // bytes
	maxDepth = 100       // brackets within brackets
)

// modest says why a file of Rego is not even parsed.
func modest(source []byte) error {
	if len(source) > maxRego {
		return fmt.Errorf("more than %d bytes: split it into several files", maxRego)
	}
	depth, line := 0, 1
	for i := 0; i < len(source); i++ {
		switch c := source[i]; c {
		case '\n':
			line++
		case '#':
			for i+1 < len(source) && source[i+1] != '\n' {
				i++
			}
		case '"', '`':
			end := closing(source, i)
			for ; i < end; i++ {
				if source[i] == '\n' {
					line++
				}
			}
		case '(', '[', '{':
			if depth++; depth > maxDepth {
				return fmt.Errorf("line %d: more than %d brackets within brackets", line, maxDepth)
			}
		case ')', ']', '}':
			depth--
		}
	}
	return nil
}

// closing is where a text ends that begins at i; text in double quotes does so with its
// line.
func closing(source []byte, i int) int {
	quote := source[i]
	for i++; i < len(source); i++ {
		switch {
		case source[i] == quote:
			return i
		case quote == '"' && source[i] == '\n':
			return i - 1
		case quote == '"' && source[i] == '\\':
			i++
		}
	}
	return min(i, len(source)) // a text that nobody ends
}
