package found

import "strings"

// withoutKeys is an address without the keys of its instances. Keys of for_each are
// quoted, and may hold brackets, quotes and ".module.".
func withoutKeys(address string) string {
	if !strings.Contains(address, "[") {
		return address
	}
	var kept strings.Builder
	for i := 0; i < len(address); i++ {
		if address[i] != '[' {
			kept.WriteByte(address[i])
			continue
		}
		i = keyEnd(address, i)
	}
	return kept.String()
}

// keyEnd is where the key that begins at a bracket ends.
func keyEnd(address string, from int) int {
	quoted := false
	for i := from + 1; i < len(address); i++ {
		switch c := address[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case c == ']' && !quoted:
			return i
		}
	}
	return len(address)
}
